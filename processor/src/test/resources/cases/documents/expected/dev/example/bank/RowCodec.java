package dev.example.bank;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.DocumentCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Row} and its map.
 *
 * <p>This is version 1 of the form; the version is stored as {@code schemaVersion} from 2 on.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class RowCodec extends DocumentCodec<Row> {
    /**
     * The only instance.
     */
    public static final RowCodec INSTANCE = new RowCodec();

    static final AttributeCodec<List<Row>> CHILDREN = AttributeCodec.list(AttributeCodec.document(
            () -> RowCodec.INSTANCE));

    static final AttributeCodec<Expression> VALUE = AttributeCodec.document(
            () -> ExpressionCodec.INSTANCE);

    private RowCodec() {
        super("Row", "c265464e11f73afd");
    }

    @Override
    public void write(Row row, ItemWriter item) {
        item.put("name", row.name(), AttributeCodec.STRING);
        item.put("children", row.children(), CHILDREN);
        item.putOptional("value", row.value(), VALUE);
    }

    @Override
    public Row read(ItemReader item) {
        item.ofFirstVersion("schemaVersion");
        return new Row(
                item.get("name", AttributeCodec.STRING),
                item.get("children", CHILDREN),
                Optional.ofNullable(item.find("value", VALUE)));
    }

    @Override
    public void validate(Row row, Violations violations) {
        checkName(row.name(), violations);
        checkChildren(row.children(), violations);
        violations.required("value", row.value());
        if (row.value() != null) {
            checkValue(row.value().orElse(null), violations);
        }
    }

    static void checkName(String name, Violations violations) {
        violations.required("name", name);
    }

    static void checkChildren(List<Row> children, Violations violations) {
        violations.required("children", children);
        violations.elements("children", children, RowCodec.INSTANCE::validate);
    }

    static void checkValue(@Nullable Expression value, Violations violations) {
        violations.nested("value", value, ExpressionCodec.INSTANCE::validate);
    }
}
