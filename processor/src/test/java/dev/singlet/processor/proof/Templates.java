package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyShape.Fold;
import dev.singlet.processor.template.KeyShape.NumberType;
import dev.singlet.processor.template.KeyShape.Precision;
import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import dev.singlet.processor.template.ParsedTemplate;
import dev.singlet.processor.template.TemplateParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Templates for tests, as users write them. The first letter of a component tells its type: {@code s}tring, {@code n} and
 * {@code l} are int and long, {@code b}yte, {@code t}ime, {@code d}ate, {@code u}uid, {@code f}lag, {@code e} and {@code
 * r} are enums.
 */
final class Templates {

    enum Role {
        USER,
        ADMIN,
        A$B,
        true_
    }

    enum Letter {
        A,
        ADMIN,
        x
    }

    static final KeyShape ROLE = new KeyShape.Constant(names(Role.values()));
    static final KeyShape LETTER = new KeyShape.Constant(names(Letter.values()));

    private static final Map<String, KeyShape> SHAPES = new HashMap<>();

    static {
        SHAPES.put("s", new KeyShape.Text(Fold.NONE));
        SHAPES.put("s:lower", new KeyShape.Text(Fold.LOWER));
        SHAPES.put("s:upper", new KeyShape.Text(Fold.UPPER));
        numbers("n", NumberType.INT);
        numbers("l", NumberType.LONG);
        numbers("b", NumberType.BYTE);
        SHAPES.put("t", new KeyShape.Time(Precision.NANOS));
        for (Precision precision : Precision.values()) {
            SHAPES.put("t:" + precision.name().toLowerCase(Locale.ROOT), new KeyShape.Time(precision));
        }
        SHAPES.put("d", new KeyShape.Date());
        SHAPES.put("u", new KeyShape.Uuid());
        SHAPES.put("f", new KeyShape.Truth());
        SHAPES.put("e", ROLE);
        SHAPES.put("r", LETTER);
    }

    private Templates() {}

    private static void numbers(String letter, NumberType type) {
        SHAPES.put(letter, new KeyShape.PlainNumber(type));
        for (int width = 1; width <= 19; width++) {
            SHAPES.put(letter + ":" + width, new KeyShape.PaddedNumber(type, width));
        }
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    static KeyPair pair(String partition) {
        return new KeyPair(template(partition), Optional.empty());
    }

    static KeyPair pair(String partition, String sort) {
        return new KeyPair(template(partition), Optional.of(template(sort)));
    }

    static KeyTemplate template(String text) {
        List<Part> parts = new ArrayList<>();
        for (ParsedTemplate.Piece piece : ((ParsedTemplate) TemplateParser.parse(text)).pieces()) {
            if (piece instanceof ParsedTemplate.Text literal) {
                parts.add(new KeyTemplate.Literal(literal.text()));
            } else if (piece instanceof ParsedTemplate.Placeholder slot) {
                String shape = slot.component().charAt(0)
                        + slot.format().map(name -> ":" + name).orElse("");
                parts.add(new Slot(slot.component(), Objects.requireNonNull(SHAPES.get(shape))));
            }
        }
        return new KeyTemplate(text, parts);
    }

    /** Returns the first parts of the sort template, as far as the partition tells them: what every query begins with. */
    static List<Part> prefix(KeyPair pair) {
        List<Part> prefix = new ArrayList<>();
        for (Part part : pair.sort().orElseThrow().parts()) {
            if (part instanceof Slot slot && !pair.partition().determines(slot)) {
                break;
            }
            prefix.add(part);
        }
        return prefix;
    }

    /** Returns whether values of variable width end their segments, as the processor demands. */
    static boolean isLegal(KeyTemplate template) {
        for (int i = 0; i < template.parts().size(); i++) {
            if (template.parts().get(i) instanceof Slot slot
                    && !slot.shape().isFixedWidth()
                    && template.after(i) == KeyTemplate.After.SAME_SEGMENT) {
                return false;
            }
        }
        return !template.parts().isEmpty();
    }
}
