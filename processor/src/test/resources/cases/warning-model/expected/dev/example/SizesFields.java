package dev.example;

import dev.singlet.expression.BinaryField;
import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.MapField;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.SetField;
import dev.singlet.expression.StringField;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of {@link Models.Sizes}, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class SizesFields {
    static final SizesFields INSTANCE = new SizesFields();

    private SizesFields() {
    }

    /**
     * Returns the attribute {@code id}.
     *
     * @return the attribute, to be compared
     */
    public StringField id() {
        return StringField.of("id");
    }

    /**
     * Returns the attribute {@code list}.
     *
     * @return the attribute, to be compared
     */
    public ListField<String, StringField> list() {
        return ListField.of("list", SizesCodec.LIST, StringField::of);
    }

    /**
     * Returns the attribute {@code set}.
     *
     * @return the attribute, to be compared
     */
    public SetField<Integer> set() {
        return SetField.of("set", SizesCodec.SET);
    }

    /**
     * Returns the attribute {@code map}.
     *
     * @return the attribute, to be compared
     */
    public MapField<String, Long, NumberField<Long>> map() {
        return MapField.of("map", SizesCodec.MAP, AttributeCodec.STRING,
                element -> NumberField.of(element, AttributeCodec.LONG));
    }

    /**
     * Returns the attribute {@code nested}.
     *
     * @return the attribute, to be compared
     */
    public ListField<Models.Nested, NestedFields> nested() {
        return ListField.of("nested", SizesCodec.NESTED, NestedFields::new);
    }

    /**
     * Returns the attribute {@code bounded}.
     *
     * @return the attribute, to be compared
     */
    public ListField<String, StringField> bounded() {
        return ListField.of("bounded", SizesCodec.LIST, StringField::of);
    }

    /**
     * Returns the attribute {@code statuses}.
     *
     * @return the attribute, to be compared
     */
    public SetField<Models.Status> statuses() {
        return SetField.of("statuses", SizesCodec.STATUSES);
    }

    /**
     * Returns the attribute {@code byStatus}.
     *
     * @return the attribute, to be compared
     */
    public MapField<Models.Status, String, StringField> byStatus() {
        return MapField.of("byStatus", SizesCodec.BY_STATUS,
                AttributeCodec.enumName(Models.Status.class), StringField::of);
    }

    /**
     * Returns the attribute {@code text}.
     *
     * @return the attribute, to be compared
     */
    public StringField text() {
        return StringField.of("text");
    }

    /**
     * Returns the attribute {@code bytes}.
     *
     * @return the attribute, to be compared
     */
    public BinaryField bytes() {
        return BinaryField.of("bytes");
    }

    /**
     * The attributes of a nested {@link Models.Nested}.
     */
    public static final class NestedFields extends DocumentField<Models.Nested> {
        private NestedFields(FieldPath path) {
            super(path, AttributeCodec.document(SizesCodec.NestedCodec.INSTANCE));
        }

        /**
         * Returns the attribute {@code inside}.
         *
         * @return the attribute, to be compared
         */
        public ListField<String, StringField> inside() {
            return ListField.of(path().child("inside"), SizesCodec.LIST, StringField::of);
        }

        /**
         * Returns the attribute {@code fine}.
         *
         * @return the attribute, to be compared
         */
        public SetField<String> fine() {
            return SetField.of(path().child("fine"), SizesCodec.NESTED_FINE);
        }
    }
}
