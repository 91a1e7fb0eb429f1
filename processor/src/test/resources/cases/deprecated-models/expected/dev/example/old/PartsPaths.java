package dev.example.old;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValueCheck;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Parts}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class PartsPaths {
    static final PartsPaths INSTANCE = new PartsPaths();

    private PartsPaths() {
    }

    /**
     * Goes on to the attribute {@code nested}.
     *
     * @return the path
     */
    public GrowingListPath<Parts.Nested, NestedPaths<PathUse.Required>, PathUse.Through> nested() {
        return new GrowingListPath<>(NestedPlace.of("nested", "nested"), PartsCodec.NESTED,
                PartsCodec::checkNested, NestedPaths::new);
    }

    /**
     * The ways to the components of a nested {@link Parts.Nested}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class NestedPaths<C extends PathUse> extends NestedPath<Parts.Nested, C> {
        private final NestedPlace document;

        private NestedPaths(NestedPlace document) {
            super(document, AttributeCodec.document(PartsCodec.NestedCodec.INSTANCE),
                    PartsCodec.NestedCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code count}.
         *
         * @return the path
         */
        public NumberPath<Integer, PathUse.Required> count() {
            return NumberPath.whole(document.required("count", "count"), AttributeCodec.INT,
                    ValueCheck.none(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    }
}
