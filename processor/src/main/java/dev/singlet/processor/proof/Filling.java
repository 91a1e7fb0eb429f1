package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyShape.Fold;
import dev.singlet.processor.template.KeyShape.NumberType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** The places of one value in a grid: what each of its shapes shows of them, and what they must fulfil. */
final class Filling {

    private static final String DIGITS = "0123456789";
    private static final String HEX_DIGITS = "0123456789abcdef";
    private static final int MOST_DIGITS = 19;

    private final Grid grid;
    private final Unknown unknown;
    private final Form form;
    private final Map<KeyShape, List<Integer>> rows = new LinkedHashMap<>();
    private List<Integer> whole = List.of();

    Filling(Grid grid, Unknown unknown, Form form, List<Map<Fold, int[]>> characters) {
        this.grid = grid;
        this.unknown = unknown;
        this.form = form;
        KeyShape shape = unknown.shape();
        if (unknown.isText()) {
            fillText(characters);
        } else if (shape instanceof KeyShape.PlainNumber number) {
            fillNumber(number.type());
        } else if (shape instanceof KeyShape.PaddedNumber number) {
            fillNumber(number.type());
        } else if (shape instanceof KeyShape.Time) {
            fillTime();
        } else if (shape instanceof KeyShape.Date) {
            whole = pattern(Widths.INSTANT.substring(0, Widths.DATE), DIGITS);
            requireDate();
            rows.put(shape, whole);
        } else if (shape instanceof KeyShape.Uuid) {
            whole = pattern(Widths.UUID, HEX_DIGITS);
            rows.put(shape, whole);
        } else {
            whole = anything(lengthOf(shape));
            grid.require(new InLanguage(whole, Language.words(Forms.words(shape))));
            rows.put(shape, whole);
        }
    }

    /** Returns the places that a shape shows. */
    List<Integer> row(KeyShape shape) {
        List<Integer> row = rows.get(shape);
        if (row == null) {
            throw new IllegalStateException("not shown as " + shape);
        }
        return row;
    }

    private int lengthOf(KeyShape shape) {
        Integer length = form.length(shape);
        if (length == null) {
            throw new IllegalStateException("no length of " + shape);
        }
        return length;
    }

    private List<Integer> anything(int length) {
        return IntStream.range(0, length).mapToObj(i -> grid.any()).toList();
    }

    /** Returns places for digits wherever an example has some, and for its characters elsewhere. */
    private List<Integer> pattern(String example, String digits) {
        return example.chars()
                .mapToObj(c -> c >= '0' && c <= '9' ? grid.oneOf(digits, c) : grid.literal(c))
                .toList();
    }

    private void fillText(List<Map<Fold, int[]>> characters) {
        Map<Fold, List<Integer>> texts = new EnumMap<>(Fold.class);
        for (KeyShape shape : unknown.shapes()) {
            Fold fold = ((KeyShape.Text) shape).fold();
            List<Integer> row = anything(lengthOf(shape));
            rows.put(shape, row);
            texts.put(fold, row);
            if (!unknown.isOpen()) {
                grid.require(new InLanguage(row, new EscapedText(fold)));
            }
        }
        if (unknown.isFolded()) {
            grid.require(new OneText(texts, characters));
        }
        whole = Objects.requireNonNull(texts.getOrDefault(Fold.NONE, rows.get(unknown.shape())));
    }

    private void fillNumber(NumberType type) {
        int fewest = MOST_DIGITS;
        int significant = 0;
        for (KeyShape shape : unknown.shapes()) {
            if (shape instanceof KeyShape.PaddedNumber padded) {
                fewest = Math.min(fewest, padded.width());
            } else {
                significant = lengthOf(shape) - (form.isNegative() ? 1 : 0);
            }
        }
        String most = form.isNegative() ? Forms.least(type) : Forms.greatest(type);
        List<Integer> digits = new ArrayList<>();
        for (int place = MOST_DIGITS; place > 0; place--) {
            digits.add(digit(place, significant, fewest));
        }
        whole = List.copyOf(digits);
        grid.require(new InLanguage(whole, Language.upTo("0".repeat(MOST_DIGITS - most.length()) + most)));
        for (KeyShape shape : unknown.shapes()) {
            List<Integer> row = new ArrayList<>();
            if (form.isNegative()) {
                row.add(grid.literal('-'));
            }
            int width = shape instanceof KeyShape.PaddedNumber padded ? padded.width() : significant;
            row.addAll(whole.subList(MOST_DIGITS - width, MOST_DIGITS));
            rows.put(shape, row);
        }
    }

    /**
     * Adds a digit.
     *
     * @param place counted from the right, from 1 on
     * @param significant the number of digits that are written without padding; 0 if they never are
     * @param fewest the width of the shortest padded shape, beyond which there is nothing
     */
    private int digit(int place, int significant, int fewest) {
        if (place > fewest || (significant > 0 && place > significant)) {
            return grid.literal('0');
        }
        boolean leads = place == significant && (place > 1 || form.isNegative());
        return grid.oneOf(leads ? DIGITS.substring(1) : DIGITS, leads || place == 1 ? '1' : '0');
    }

    private void fillTime() {
        whole = pattern(Widths.INSTANT, DIGITS);
        requireDate();
        grid.require(new InLanguage(whole.subList(11, 13), Language.upTo("23")));
        grid.require(new InLanguage(whole.subList(14, 16), Language.upTo("59")));
        grid.require(new InLanguage(whole.subList(17, 19), Language.upTo("59")));
        for (KeyShape shape : unknown.shapes()) {
            KeyShape.Precision precision = ((KeyShape.Time) shape).precision();
            List<Integer> row = new ArrayList<>(whole.subList(0, Widths.kept(precision)));
            if (Widths.hasZone(precision)) {
                row.add(whole.get(whole.size() - 1));
            }
            rows.put(shape, row);
        }
    }

    private void requireDate() {
        List<Integer> date = new ArrayList<>(whole.subList(0, 4));
        date.addAll(whole.subList(5, 7));
        date.addAll(whole.subList(8, 10));
        grid.require(new InLanguage(date, new Calendar()));
    }

    /** Returns the value that the characters are of. */
    Object value() {
        String text = text(whole);
        KeyShape shape = unknown.shape();
        if (unknown.isText()) {
            return EscapedText.unescape(text);
        }
        if (shape instanceof KeyShape.PlainNumber || shape instanceof KeyShape.PaddedNumber) {
            return Long.valueOf((form.isNegative() ? "-" : "") + text);
        }
        if (shape instanceof KeyShape.Time) {
            return Instant.parse(text);
        }
        if (shape instanceof KeyShape.Date) {
            return LocalDate.parse(text);
        }
        if (shape instanceof KeyShape.Uuid) {
            return UUID.fromString(text);
        }
        return shape instanceof KeyShape.Truth ? Boolean.valueOf(text) : EscapedText.unescape(text);
    }

    /** Returns the text of one of its shapes. */
    String text(KeyShape shape) {
        return text(row(shape));
    }

    private String text(List<Integer> cells) {
        StringBuilder text = new StringBuilder();
        cells.forEach(cell -> text.appendCodePoint(grid.found(cell)));
        return text.toString();
    }
}
