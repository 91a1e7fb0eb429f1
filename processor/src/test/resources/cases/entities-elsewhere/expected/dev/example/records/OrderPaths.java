package dev.example.records;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Order}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class OrderPaths {
    static final OrderPaths INSTANCE = new OrderPaths();

    private OrderPaths() {
    }

    /**
     * Goes on to the attribute {@code lines}.
     *
     * @return the path
     */
    public GrowingListPath<String, ValuePath<String, PathUse.Required>, PathUse.Through> lines() {
        return new GrowingListPath<>(NestedPlace.of("lines", "lines"), OrderCodec.LINES,
                OrderCodec::checkLines, element -> new ValuePath<>(element, AttributeCodec.STRING,
                OrderCodec::checkLinesElement));
    }
}
