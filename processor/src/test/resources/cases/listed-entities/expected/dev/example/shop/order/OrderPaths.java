package dev.example.shop.order;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.GrowingListPath;
import dev.singlet.runtime.NestedPath;
import dev.singlet.runtime.NestedPlace;
import dev.singlet.runtime.NumberPath;
import dev.singlet.runtime.PathUse;
import dev.singlet.runtime.ValueCheck;
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
    public GrowingListPath<Order.Line, LinePaths<PathUse.Required>, PathUse.Through> lines() {
        return new GrowingListPath<>(NestedPlace.of("lines", "lines"), OrderCodec.LINES,
                OrderCodec::checkLines, LinePaths::new);
    }

    /**
     * The ways to the components of a nested {@link Order.Line}.
     *
     * @param <C> what can be done with the whole document
     */
    public static final class LinePaths<C extends PathUse> extends NestedPath<Order.Line, C> {
        private final NestedPlace document;

        private LinePaths(NestedPlace document) {
            super(document, AttributeCodec.document(OrderCodec.LineCodec.INSTANCE),
                    OrderCodec.LineCodec.INSTANCE::validate);
            this.document = document;
        }

        /**
         * Goes on to the attribute {@code product}.
         *
         * @return the path
         */
        public ValuePath<String, PathUse.Required> product() {
            return new ValuePath<>(document.required("product", "product"), AttributeCodec.STRING,
                    OrderCodec.LineCodec::checkProduct);
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
