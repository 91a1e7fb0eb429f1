package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.KeyTemplate.Literal;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyRange;
import dev.singlet.runtime.KeyWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Keys and ranges as the runtime makes them. */
final class RealKeys {

    private RealKeys() {}

    static String partition(KeyTemplate template, Map<String, Object> values) {
        return written(KeyWriter.partition("Entity", "pk"), template.parts(), values)
                .finish();
    }

    static String sort(KeyTemplate template, Map<String, Object> values) {
        return written(KeyWriter.sort("Entity", "sk"), template.parts(), values).finish();
    }

    /** Returns the widest range that a query for the items sends. */
    static KeyRange range(KeyPair pair, Map<String, Object> values) {
        List<Part> prefix = Templates.prefix(pair);
        KeyTemplate sort = pair.sort().orElseThrow();
        return prefix.size() == sort.parts().size()
                ? KeyRange.exactly(sort(sort, values))
                : KeyRange.startingWith(written(KeyWriter.sort("Entity", "sk"), prefix, values));
    }

    private static KeyWriter written(KeyWriter start, List<Part> parts, Map<String, Object> values) {
        KeyWriter writer = start;
        for (Part part : parts) {
            writer = part instanceof Slot slot
                    ? component(writer, slot, Objects.requireNonNull(values.get(slot.component())))
                    : writer.literal(((Literal) part).text());
        }
        return writer;
    }

    private static KeyWriter component(KeyWriter writer, Slot slot, Object value) {
        String name = slot.component();
        KeyShape shape = slot.shape();
        if (shape instanceof KeyShape.Text text) {
            KeyFormat<String> format = switch (text.fold()) {
                case NONE -> KeyFormat.STRING;
                case LOWER -> KeyFormat.LOWER;
                case UPPER -> KeyFormat.UPPER;
            };
            return writer.component(name, (String) value, format);
        }
        if (shape instanceof KeyShape.PlainNumber number) {
            long whole = (Long) value;
            return switch (number.type()) {
                case BYTE -> writer.component(name, narrow(whole, (byte) whole, (byte) whole), KeyFormat.BYTE);
                case SHORT -> writer.component(name, narrow(whole, (short) whole, (short) whole), KeyFormat.SHORT);
                case INT -> writer.component(name, Math.toIntExact(whole), KeyFormat.INT);
                case LONG -> writer.component(name, whole, KeyFormat.LONG);
            };
        }
        if (shape instanceof KeyShape.PaddedNumber padded) {
            long whole = (Long) value;
            int width = padded.width();
            return switch (padded.type()) {
                case BYTE ->
                    writer.component(name, narrow(whole, (byte) whole, (byte) whole), KeyFormat.paddedByte(width));
                case SHORT ->
                    writer.component(name, narrow(whole, (short) whole, (short) whole), KeyFormat.paddedShort(width));
                case INT -> writer.component(name, Math.toIntExact(whole), KeyFormat.paddedInt(width));
                case LONG -> writer.component(name, whole, KeyFormat.paddedLong(width));
            };
        }
        if (shape instanceof KeyShape.Time time) {
            KeyFormat<Instant> format = switch (time.precision()) {
                case NANOS -> KeyFormat.NANOS;
                case MICROS -> KeyFormat.MICROS;
                case MILLIS -> KeyFormat.MILLIS;
                case SECONDS -> KeyFormat.SECONDS;
                case HOUR -> KeyFormat.HOUR;
                case DAY -> KeyFormat.DAY;
            };
            return writer.component(name, (Instant) value, format);
        }
        if (shape instanceof KeyShape.Date) {
            return writer.component(name, (LocalDate) value, KeyFormat.DATE);
        }
        if (shape instanceof KeyShape.Uuid) {
            return writer.component(name, (UUID) value, KeyFormat.UUID);
        }
        if (shape instanceof KeyShape.Truth) {
            return writer.component(name, (Boolean) value, KeyFormat.BOOLEAN);
        }
        return shape.equals(Templates.ROLE)
                ? writer.component(
                        name, Templates.Role.valueOf((String) value), KeyFormat.enumName(Templates.Role.class))
                : writer.component(
                        name, Templates.Letter.valueOf((String) value), KeyFormat.enumName(Templates.Letter.class));
    }

    private static <N> N narrow(long whole, long narrowed, N number) {
        if (whole != narrowed) {
            throw new AssertionError("beyond its type: " + whole);
        }
        return number;
    }
}
