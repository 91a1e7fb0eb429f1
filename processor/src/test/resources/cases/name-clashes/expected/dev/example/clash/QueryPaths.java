package dev.example.clash;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.MapPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValueCheck;
import dev.singlet.runtime.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Query}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class QueryPaths {
    static final QueryPaths INSTANCE = new QueryPaths();

    private QueryPaths() {
    }

    /**
     * Goes on to the attribute {@code violations}.
     *
     * @return the path
     */
    public GrowingListPath<String, ValuePath<String, PathUse.Required>, PathUse.Through> violations(
            ) {
        return new GrowingListPath<>(NestedPlace.of("violations", "violations"),
                QueryCodec.VIOLATIONS, QueryCodec::checkViolations,
                element -> new ValuePath<>(element, AttributeCodec.STRING, ValueCheck.none()));
    }

    /**
     * Goes on to the attribute {@code entry}.
     *
     * @return the path
     */
    public MapPath<String, String, ValuePath<String, PathUse.Removable>, PathUse.Through> entry() {
        return new MapPath<>(NestedPlace.of("entry", "entry"), QueryCodec.ENTRY,
                QueryCodec::checkEntry, AttributeCodec.STRING, element -> new ValuePath<>(element,
                AttributeCodec.STRING, ValueCheck.none()));
    }
}
