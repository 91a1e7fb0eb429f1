package dev.example.records;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link Records.Line} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class LineCodec extends EntityCodec<Records.Line, LineKey> {
    /**
     * The only instance.
     */
    public static final LineCodec INSTANCE = new LineCodec();

    private LineCodec() {
        super("Line", Records.Line.class);
    }

    @Override
    public void write(Records.Line line, ItemWriter item) {
        item.put("lineId", line.lineId(), AttributeCodec.STRING);
    }

    @Override
    public Records.Line read(ItemReader item) {
        return new Records.Line(
                item.get("lineId", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Records.Line line, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public LineKey keyOf(Records.Line line) {
        return LineKey.of(line);
    }

    @Override
    public LineKey parseKey(String partition, @Nullable String sort) {
        return LineKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public void validate(Records.Line line, Violations violations) {
        checkLineId(line.lineId(), violations);
    }

    static void checkLineId(String lineId, Violations violations) {
        violations.required("lineId", lineId);
    }
}
