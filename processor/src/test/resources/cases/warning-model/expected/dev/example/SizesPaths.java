package dev.example;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.ListPath;
import dev.singlet.runtime.MapPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValueCheck;
import dev.singlet.runtime.ValuePath;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The ways of an update to what stands within documents, lists and maps of {@link Models.Sizes}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SizesPaths {
    static final SizesPaths INSTANCE = new SizesPaths();

    private SizesPaths() {
    }

    /**
     * Goes on to the attribute {@code list}.
     *
     * @return the path
     */
    public GrowingListPath<String, ValuePath<String, PathUse.Required>, PathUse.Through> list() {
        return new GrowingListPath<>(NestedPlace.of("list", "list"), SizesCodec.LIST,
                SizesCodec::checkList, element -> new ValuePath<>(element, AttributeCodec.STRING,
                ValueCheck.none()));
    }

    /**
     * Goes on to the attribute {@code map}.
     *
     * @return the path
     */
    public MapPath<String, Long, NumberPath<Long, PathUse.Removable>, PathUse.Through> map() {
        return new MapPath<>(NestedPlace.of("map", "map"), SizesCodec.MAP, ValueCheck.none(),
                AttributeCodec.STRING, element -> NumberPath.whole(element, AttributeCodec.LONG,
                ValueCheck.none(), Long.MIN_VALUE, Long.MAX_VALUE));
    }

    /**
     * Goes on to the attribute {@code nested}.
     *
     * @return the path
     */
    public ListPath<Models.Nested, NestedPaths<PathUse.Required>, PathUse.Through> nested() {
        return new ListPath<>(NestedPlace.of("nested", "nested"), SizesCodec.NESTED,
                SizesCodec::checkNested, NestedPaths::new);
    }

    /**
     * Goes on to the attribute {@code bounded}.
     *
     * @return the path
     */
    public ListPath<String, ValuePath<String, PathUse.Required>, PathUse.Through> bounded() {
        return new ListPath<>(NestedPlace.of("bounded", "bounded"), SizesCodec.LIST,
                SizesCodec::checkBounded, element -> new ValuePath<>(element, AttributeCodec.STRING,
                ValueCheck.none()));
    }

    /**
     * Goes on to the attribute {@code byStatus}.
     *
     * @return the path
     */
    public MapPath<Models.Status, String, ValuePath<String, PathUse.Removable>, PathUse.Through> byStatus(
            ) {
        return new MapPath<>(NestedPlace.of("byStatus", "byStatus"), SizesCodec.BY_STATUS,
                SizesCodec::checkByStatus, AttributeCodec.enumName(Models.Status.class),
                element -> new ValuePath<>(element, AttributeCodec.STRING, ValueCheck.none()));
    }

    /**
     * The ways to the components of a nested {@link Models.Nested}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class NestedPaths<C extends PathUse> extends NestedPath<Models.Nested, C> {
        private final NestedPlace document;

        private NestedPaths(NestedPlace document) {
            super(document, AttributeCodec.document(SizesCodec.NestedCodec.INSTANCE),
                    SizesCodec.NestedCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code inside}.
         *
         * @return the path
         */
        public GrowingListPath<String, ValuePath<String, PathUse.Required>, PathUse.Required> inside(
                ) {
            return new GrowingListPath<>(document.required("inside", "inside"), SizesCodec.LIST,
                    SizesCodec.NestedCodec::checkInside, element -> new ValuePath<>(element,
                    AttributeCodec.STRING, ValueCheck.none()));
        }

        /**
         * Goes on to the attribute {@code fine}.
         *
         * @return the path
         */
        public ValuePath<Set<String>, PathUse.Required> fine() {
            return new ValuePath<>(document.required("fine", "fine"), SizesCodec.NESTED_FINE,
                    SizesCodec.NestedCodec::checkFine);
        }
    }
}
