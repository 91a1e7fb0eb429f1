package dev.singlet.processor.resolve;

import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyShape.Fold;
import dev.singlet.processor.template.KeyShape.NumberType;
import dev.singlet.processor.template.KeyShape.Precision;
import java.util.Optional;

/** How a value is written in a key that keeps all of it, and needs no order. */
final class PlainShapes {

    private PlainShapes() {}

    /** Returns the shape, if keys can hold such values. */
    static Optional<KeyShape> of(ValueType value) {
        ValueType stored = value.stored();
        if (stored instanceof ValueType.EnumValue constants) {
            return Optional.of(new KeyShape.Constant(constants.constants()));
        }
        return stored instanceof ValueType.Simple simple ? of(simple.kind()) : Optional.empty();
    }

    private static Optional<KeyShape> of(SimpleKind kind) {
        return switch (kind) {
            case STRING -> Optional.of(new KeyShape.Text(Fold.NONE));
            case BYTE, SHORT, INT, LONG -> Optional.of(new KeyShape.PlainNumber(NumberType.valueOf(kind.name())));
            case INSTANT -> Optional.of(new KeyShape.Time(Precision.NANOS));
            case LOCAL_DATE -> Optional.of(new KeyShape.Date());
            case UUID -> Optional.of(new KeyShape.Uuid());
            case BOOLEAN -> Optional.of(new KeyShape.Truth());
            default -> Optional.empty();
        };
    }
}
