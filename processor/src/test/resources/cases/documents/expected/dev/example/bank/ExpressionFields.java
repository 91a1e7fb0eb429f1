package dev.example.bank;

import dev.singlet.Condition;
import dev.singlet.expression.DocumentField;
import dev.singlet.expression.FieldPath;
import dev.singlet.expression.ListField;
import dev.singlet.expression.NumberField;
import dev.singlet.expression.StringField;
import dev.singlet.expression.ValueEncoder;
import dev.singlet.runtime.AttributeCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The attributes of a {@link Expression}, wherever one is stored, for conditions and filters.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ExpressionFields extends DocumentField<Expression> {
    private static final AttributeCodec<Expression> CODEC = AttributeCodec.document(
            ExpressionCodec.INSTANCE);

    /**
     * Called by generated code.
     *
     * @param path where the document is
     */
    public ExpressionFields(FieldPath path) {
        super(path, CODEC);
    }

    /**
     * Demands that the document is a {@link Expression.Sum}.
     *
     * @return the condition
     */
    public Condition isSum() {
        return StringField.of(path().child("type")).eq("Sum");
    }

    /**
     * Returns the attributes that the document has if it is a {@link Expression.Sum}.
     *
     * @return the attributes, to be compared; only a comparison of the whole document includes its type
     */
    public SumFields asSum() {
        return new SumFields(path(), CODEC::encode);
    }

    /**
     * Demands that the document is a {@link Expression.Number}.
     *
     * @return the condition
     */
    public Condition isNumber() {
        return StringField.of(path().child("type")).eq("Number");
    }

    /**
     * Returns the attributes that the document has if it is a {@link Expression.Number}.
     *
     * @return the attributes, to be compared; only a comparison of the whole document includes its type
     */
    public NumberFields asNumber() {
        return new NumberFields(path(), CODEC::encode);
    }

    /**
     * Demands that the document is a {@link Expression.Rows}.
     *
     * @return the condition
     */
    public Condition isRows() {
        return StringField.of(path().child("type")).eq("Rows");
    }

    /**
     * Returns the attributes that the document has if it is a {@link Expression.Rows}.
     *
     * @return the attributes, to be compared; only a comparison of the whole document includes its type
     */
    public RowsFields asRows() {
        return new RowsFields(path(), CODEC::encode);
    }

    /**
     * The attributes of a nested {@link Expression.Sum}.
     */
    public static final class SumFields extends DocumentField<Expression.Sum> {
        private SumFields(FieldPath path, ValueEncoder<Expression.Sum> encoder) {
            super(path, encoder);
        }

        /**
         * Returns the attribute {@code left}.
         *
         * @return the attribute, to be compared
         */
        public ExpressionFields left() {
            return new ExpressionFields(path().child("left"));
        }

        /**
         * Returns the attribute {@code right}.
         *
         * @return the attribute, to be compared
         */
        public ExpressionFields right() {
            return new ExpressionFields(path().child("right"));
        }
    }

    /**
     * The attributes of a nested {@link Expression.Number}.
     */
    public static final class NumberFields extends DocumentField<Expression.Number> {
        private NumberFields(FieldPath path, ValueEncoder<Expression.Number> encoder) {
            super(path, encoder);
        }

        /**
         * Returns the attribute {@code value}.
         *
         * @return the attribute, to be compared
         */
        public NumberField<Long> value() {
            return NumberField.of(path().child("value"), AttributeCodec.LONG);
        }
    }

    /**
     * The attributes of a nested {@link Expression.Rows}.
     */
    public static final class RowsFields extends DocumentField<Expression.Rows> {
        private RowsFields(FieldPath path, ValueEncoder<Expression.Rows> encoder) {
            super(path, encoder);
        }

        /**
         * Returns the attribute {@code rows}.
         *
         * @return the attribute, to be compared
         */
        public ListField<Row, RowFields> rows() {
            return ListField.of(path().child("rows"), ExpressionCodec.ROWS_ROWS, RowFields::new);
        }
    }
}
