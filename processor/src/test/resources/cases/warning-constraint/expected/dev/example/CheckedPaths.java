package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.ListPath;
import dev.singlet.runtime.MapPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValueCheck;
import dev.singlet.runtime.ValuePath;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Warnings.Checked}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class CheckedPaths {
    static final CheckedPaths INSTANCE = new CheckedPaths();

    private CheckedPaths() {
    }

    /**
     * Goes on to the attribute {@code names}.
     *
     * @return the path
     */
    public ListPath<String, ValuePath<String, PathUse.Required>, PathUse.Through> names() {
        return new ListPath<>(NestedPlace.of("names", "names"), CheckedCodec.NAMES,
                CheckedCodec::checkNames, element -> new ValuePath<>(element, AttributeCodec.STRING,
                CheckedCodec::checkNamesElement));
    }

    /**
     * Goes on to the attribute {@code deep}.
     *
     * @return the path
     */
    public MapPath<String, List<String>, GrowingListPath<String, ValuePath<String, PathUse.Required>, PathUse.Removable>, PathUse.Through> deep(
            ) {
        return new MapPath<>(NestedPlace.of("deep", "deep"), CheckedCodec.DEEP,
                CheckedCodec::checkDeep, AttributeCodec.STRING,
                element -> new GrowingListPath<>(element, CheckedCodec.NAMES, ValueCheck.none(),
                innerElement -> new ValuePath<>(innerElement, AttributeCodec.STRING,
                ValueCheck.none())));
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
     * The ways to the components of a nested {@link Warnings.Nested}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class NestedPaths<C extends PathUse> extends NestedPath<Warnings.Nested, C> {
        private final NestedPlace document;

        private NestedPaths(NestedPlace document) {
            super(document, CheckedCodec.NESTED, CheckedCodec.NestedCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code name}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> name() {
            return new ValuePath<>(document.required("name", "name"), AttributeCodec.STRING,
                    CheckedCodec.NestedCodec::checkName);
        }

        /**
         * Goes on to the attribute {@code absent}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Removable> absent() {
            return new ValuePath<>(document.optional("absent", "absent"), AttributeCodec.STRING,
                    ValueCheck.none());
        }
    }
}
