package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValueCheck;
import dev.singlet.runtime.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Suppressed.Around.First}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class FirstPaths {
    static final FirstPaths INSTANCE = new FirstPaths();

    private FirstPaths() {
    }

    /**
     * Goes on to the attribute {@code nested}.
     *
     * @return the path
     */
    public NestedPaths<PathUse.Through> nested() {
        return new NestedPaths<>(NestedPlace.of("nested", "nested"));
    }

    /**
     * The ways to the components of a nested {@link Suppressed.Around.Nested}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class NestedPaths<C extends PathUse> extends NestedPath<Suppressed.Around.Nested, C> {
        private final NestedPlace document;

        private NestedPaths(NestedPlace document) {
            super(document, FirstCodec.NESTED, FirstCodec.NestedCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code words}.
         *
         * @return the path
         */
        public GrowingListPath<String, ValuePath<String, PathUse.Required>, PathUse.Required> words(
                ) {
            return new GrowingListPath<>(document.required("words", "words"),
                    FirstCodec.NESTED_WORDS, FirstCodec.NestedCodec::checkWords,
                    element -> new ValuePath<>(element, AttributeCodec.STRING, ValueCheck.none()));
        }
    }
}
