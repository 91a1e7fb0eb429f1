package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyShape.NumberType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The forms that have been chosen, and those that can be. */
final class Forms {

    /** The most characters that one becomes in another case. */
    static final int LONGEST_FOLD = 3;

    private static final KeyShape PLAIN = new KeyShape.Text(KeyShape.Fold.NONE);

    private final Map<Unknown, Form> chosen;

    Forms() {
        this(Map.of());
    }

    private Forms(Map<Unknown, Form> chosen) {
        this.chosen = chosen;
    }

    Form of(Unknown unknown) {
        return chosen.getOrDefault(unknown, Form.NONE);
    }

    Forms with(Unknown unknown, Form form) {
        Map<Unknown, Form> more = new LinkedHashMap<>(chosen);
        more.put(unknown, form);
        return new Forms(more);
    }

    /** Returns the number of characters of a segment, if its tail's has been chosen. */
    OptionalInt length(Row row) {
        if (row.tail().isEmpty()) {
            return OptionalInt.of(row.fixedLength());
        }
        Row.Shown tail = row.tail().get();
        Integer length = of(tail.unknown()).length(tail.shape());
        return length == null ? OptionalInt.empty() : OptionalInt.of(row.fixedLength() + length);
    }

    /** Returns whether there are so few forms of a value that all can be tried. */
    static boolean areFew(Row.Shown tail) {
        return !tail.unknown().isText();
    }

    /** Returns all forms of a value of which there are few. */
    static List<Form> all(Row.Shown tail) {
        KeyShape shape = tail.shape();
        if (shape instanceof KeyShape.PlainNumber number) {
            return numbers(tail.unknown(), number);
        }
        return words(shape).stream()
                .map(word -> word.codePointCount(0, word.length()))
                .distinct()
                .sorted()
                .map(length -> Form.NONE.with(shape, length))
                .toList();
    }

    /** Returns the forms with a number of characters. */
    List<Form> ofLength(Row.Shown tail, int length) {
        if (length < 0) {
            return List.of();
        }
        if (areFew(tail)) {
            return all(tail).stream()
                    .filter(form ->
                            Integer.valueOf(length).equals(form.lengths().get(tail.shape())))
                    .toList();
        }
        Form form = of(tail.unknown()).with(tail.shape(), length);
        return length < tail.unknown().least() || !canFold(form) ? List.of() : List.of(form);
    }

    /** Returns whether one text can have so different lengths. In no case is it shorter than as it is. */
    private static boolean canFold(Form form) {
        int shortest = form.lengths().values().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        Integer plain = form.length(PLAIN);
        return form.lengths().values().stream()
                .allMatch(length -> length <= LONGEST_FOLD * (plain == null ? shortest * LONGEST_FOLD : plain)
                        && (plain == null || length >= plain));
    }

    /** Returns the texts of the values of which there are so few that a type lists them. */
    static List<String> words(KeyShape shape) {
        return shape instanceof KeyShape.Constant constant
                ? constant.names().stream().map(EscapedText::escape).toList()
                : List.of("true", "false");
    }

    private static List<Form> numbers(Unknown unknown, KeyShape.PlainNumber shape) {
        List<Form> forms = new ArrayList<>();
        OptionalInt width = unknown.shapes().stream()
                .filter(KeyShape.PaddedNumber.class::isInstance)
                .mapToInt(Widths::of)
                .min();
        int most = Math.min(greatest(shape.type()).length(), width.orElse(Integer.MAX_VALUE));
        for (int digits = 1; digits <= most; digits++) {
            forms.add(Form.NONE.with(shape, digits));
            if (width.isEmpty()) {
                forms.add(Form.NONE.with(shape, digits + 1).negative());
            }
        }
        return forms;
    }

    static String greatest(NumberType type) {
        return switch (type) {
            case BYTE -> String.valueOf(Byte.MAX_VALUE);
            case SHORT -> String.valueOf(Short.MAX_VALUE);
            case INT -> String.valueOf(Integer.MAX_VALUE);
            case LONG -> String.valueOf(Long.MAX_VALUE);
        };
    }

    /** Returns the digits of the least number, without its sign. */
    static String least(NumberType type) {
        return switch (type) {
            case BYTE -> String.valueOf(Byte.MIN_VALUE).substring(1);
            case SHORT -> String.valueOf(Short.MIN_VALUE).substring(1);
            case INT -> String.valueOf(Integer.MIN_VALUE).substring(1);
            case LONG -> String.valueOf(Long.MIN_VALUE).substring(1);
        };
    }
}
