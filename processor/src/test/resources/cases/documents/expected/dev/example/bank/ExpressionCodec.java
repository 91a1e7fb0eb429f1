package dev.example.bank;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.DocumentCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.RecordCodec;
import dev.singlet.runtime.Violations;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Converts between {@link Expression} and its map.
 *
 * <p>The name of the record is stored as {@code type}.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class ExpressionCodec extends DocumentCodec<Expression> {
    /**
     * The only instance.
     */
    public static final ExpressionCodec INSTANCE = new ExpressionCodec();

    static final AttributeCodec<Expression> SUM_LEFT = AttributeCodec.document(
            () -> ExpressionCodec.INSTANCE);

    static final AttributeCodec<List<Row>> ROWS_ROWS = AttributeCodec.list(AttributeCodec.document(
            () -> RowCodec.INSTANCE));

    private ExpressionCodec() {
        super("Expression", "be70719729264c01");
    }

    @Override
    public void write(Expression expression, ItemWriter item) {
        if (expression instanceof Expression.Sum sum) {
            item.putType("type", "Sum");
            SumCodec.INSTANCE.write(sum, item);
        } else if (expression instanceof Expression.Number number) {
            item.putType("type", "Number");
            NumberCodec.INSTANCE.write(number, item);
        } else if (expression instanceof Expression.Rows rows) {
            item.putType("type", "Rows");
            RowsCodec.INSTANCE.write(rows, item);
        } else {
            throw unknownType();
        }
    }

    @Override
    public Expression read(ItemReader item) {
        return switch (item.get("type", AttributeCodec.STRING)) {
            case "Sum" -> SumCodec.INSTANCE.read(item.as("Sum").ofFirstVersion("schemaVersion"));
            case "Number" ->
                    NumberCodec.INSTANCE.read(item.as("Number").ofFirstVersion("schemaVersion"));
            case "Rows" -> RowsCodec.INSTANCE.read(item.as("Rows").ofFirstVersion("schemaVersion"));
            default -> throw item.unknownType("type", "Expression");
        };
    }

    @Override
    public void validate(Expression expression, Violations violations) {
        if (expression instanceof Expression.Sum sum) {
            SumCodec.INSTANCE.validate(sum, violations);
        } else if (expression instanceof Expression.Number number) {
            NumberCodec.INSTANCE.validate(number, violations);
        } else if (expression instanceof Expression.Rows rows) {
            RowsCodec.INSTANCE.validate(rows, violations);
        } else {
            throw unknownType();
        }
    }

    @Override
    public List<String> typeNames(Class<? extends Expression> type) {
        List<String> names = new ArrayList<>();
        if (type.isAssignableFrom(Expression.Sum.class)) {
            names.add("Sum");
        }
        if (type.isAssignableFrom(Expression.Number.class)) {
            names.add("Number");
        }
        if (type.isAssignableFrom(Expression.Rows.class)) {
            names.add("Rows");
        }
        return List.copyOf(names);
    }

    /**
     * Converts between {@link Expression.Sum} and its map.
     */
    public static final class SumCodec extends RecordCodec<Expression.Sum> {
        /**
         * The only instance.
         */
        public static final SumCodec INSTANCE = new SumCodec();

        private SumCodec() {
        }

        @Override
        public void write(Expression.Sum sum, ItemWriter item) {
            item.put("left", sum.left(), SUM_LEFT);
            item.put("right", sum.right(), SUM_LEFT);
        }

        @Override
        public Expression.Sum read(ItemReader item) {
            return new Expression.Sum(
                    item.get("left", SUM_LEFT),
                    item.get("right", SUM_LEFT));
        }

        @Override
        public void validate(Expression.Sum sum, Violations violations) {
            checkLeft(sum.left(), violations);
            checkRight(sum.right(), violations);
        }

        static void checkLeft(Expression left, Violations violations) {
            violations.required("left", left);
            violations.nested("left", left, ExpressionCodec.INSTANCE::validate);
        }

        static void checkRight(Expression right, Violations violations) {
            violations.required("right", right);
            violations.nested("right", right, ExpressionCodec.INSTANCE::validate);
        }
    }

    /**
     * Converts between {@link Expression.Number} and its map.
     */
    public static final class NumberCodec extends RecordCodec<Expression.Number> {
        /**
         * The only instance.
         */
        public static final NumberCodec INSTANCE = new NumberCodec();

        private NumberCodec() {
        }

        @Override
        public void write(Expression.Number number, ItemWriter item) {
            item.put("value", number.value(), AttributeCodec.LONG);
        }

        @Override
        public Expression.Number read(ItemReader item) {
            return new Expression.Number(
                    item.get("value", AttributeCodec.LONG));
        }

        @Override
        public void validate(Expression.Number number, Violations violations) {
            // Nothing can be wrong.
        }
    }

    /**
     * Converts between {@link Expression.Rows} and its map.
     */
    public static final class RowsCodec extends RecordCodec<Expression.Rows> {
        /**
         * The only instance.
         */
        public static final RowsCodec INSTANCE = new RowsCodec();

        private RowsCodec() {
        }

        @Override
        public void write(Expression.Rows rows, ItemWriter item) {
            item.put("rows", rows.rows(), ROWS_ROWS);
        }

        @Override
        public Expression.Rows read(ItemReader item) {
            return new Expression.Rows(
                    item.get("rows", ROWS_ROWS));
        }

        @Override
        public void validate(Expression.Rows rows, Violations violations) {
            checkRows(rows.rows(), violations);
        }

        static void checkRows(List<Row> rows, Violations violations) {
            violations.required("rows", rows);
            violations.elements("rows", rows, RowCodec.INSTANCE::validate);
        }
    }
}
