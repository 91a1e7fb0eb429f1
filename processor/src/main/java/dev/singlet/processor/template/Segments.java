package dev.singlet.processor.template;

import java.util.ArrayList;
import java.util.List;

/** Splits templates at {@code #} and lists the forms that each segment can have. */
final class Segments {

    private static final String DIGITS = "0123456789";
    private static final String HEX_DIGITS = "0123456789abcdef";
    private static final int LONGEST_NUMBER = 19;

    private Segments() {}

    /**
     * Returns the segments, each as the list of its alternatives. A value never holds a raw {@code #}, so that every key
     * of the template has as many segments.
     *
     * @param parts the template's parts, or its first ones
     * @param rest what a value of free text can be
     */
    static List<List<Alternative>> of(List<KeyTemplate.Part> parts, Alternative.Rest rest) {
        List<List<Alternative>> segments = new ArrayList<>();
        List<Alternative> current = List.of(new Alternative(List.of(), Alternative.Rest.NOTHING));
        for (KeyTemplate.Part part : parts) {
            if (part instanceof KeyTemplate.Slot slot) {
                current = append(current, values(slot.shape(), rest));
            } else if (part instanceof KeyTemplate.Literal literal) {
                String[] pieces = literal.text().split("#", -1);
                for (int i = 0; i < pieces.length; i++) {
                    if (i > 0) {
                        segments.add(current);
                        current = List.of(new Alternative(List.of(), Alternative.Rest.NOTHING));
                    }
                    current = append(current, List.of(fixed(pieces[i])));
                }
            }
        }
        segments.add(current);
        return segments;
    }

    private static List<Alternative> append(List<Alternative> starts, List<Alternative> ends) {
        List<Alternative> appended = new ArrayList<>();
        for (Alternative start : starts) {
            for (Alternative end : ends) {
                appended.add(start.with(end.characters(), end.rest()));
            }
        }
        return appended;
    }

    private static List<Alternative> values(KeyShape shape, Alternative.Rest rest) {
        if (shape instanceof KeyShape.Text) {
            return List.of(new Alternative(List.of(), rest));
        }
        if (shape instanceof KeyShape.PaddedNumber padded) {
            return List.of(pattern("0".repeat(padded.width() - 1) + "1"));
        }
        if (shape instanceof KeyShape.PlainNumber) {
            return plainNumbers();
        }
        if (shape instanceof KeyShape.Time time) {
            return List.of(pattern(patternOf(time.precision())));
        }
        if (shape instanceof KeyShape.Date) {
            return List.of(pattern("2024-01-02"));
        }
        if (shape instanceof KeyShape.Uuid) {
            return List.of(uuid());
        }
        if (shape instanceof KeyShape.Truth) {
            return List.of(fixed("false"), fixed("true"));
        }
        KeyShape.Constant constant = (KeyShape.Constant) shape;
        return constant.names().stream()
                .map(name -> fixed(name.replace("$", "$24")))
                .toList();
    }

    private static String patternOf(KeyShape.Precision precision) {
        return switch (precision) {
            case NANOS -> "2024-01-02T03:04:05.678901234Z";
            case MICROS -> "2024-01-02T03:04:05.678901Z";
            case MILLIS -> "2024-01-02T03:04:05.678Z";
            case SECONDS -> "2024-01-02T03:04:05Z";
            case HOUR -> "2024-01-02T03";
            case DAY -> "2024-01-02";
        };
    }

    private static List<Alternative> plainNumbers() {
        List<Alternative> numbers = new ArrayList<>();
        for (int length = 1; length <= LONGEST_NUMBER; length++) {
            numbers.add(pattern("1".repeat(length)));
            numbers.add(pattern("-" + "1".repeat(length)));
        }
        return numbers;
    }

    private static Alternative fixed(String text) {
        return new Alternative(
                text.chars().mapToObj(c -> String.valueOf((char) c)).toList(), Alternative.Rest.NOTHING);
    }

    /** Returns the texts with a digit wherever the example has one, which is then the first choice. */
    private static Alternative pattern(String example) {
        return new Alternative(
                example.chars()
                        .mapToObj(c -> (char) c)
                        .map(c -> c >= '0' && c <= '9' ? c + DIGITS : String.valueOf(c))
                        .toList(),
                Alternative.Rest.NOTHING);
    }

    private static Alternative uuid() {
        return new Alternative(
                "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"
                        .chars()
                        .mapToObj(c -> c == 'x' ? HEX_DIGITS : String.valueOf((char) c))
                        .toList(),
                Alternative.Rest.NOTHING);
    }
}
