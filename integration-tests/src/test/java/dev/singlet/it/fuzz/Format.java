package dev.singlet.it.fuzz;

import dev.singlet.it.depot.SiteId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How a component stands in a key: written without a look at the library, and the slower way where it is simpler. */
enum Format {
    TEXT,
    LOWER,
    UPPER,
    PLAIN,
    PAD3,
    PAD4,
    NANOS,
    MICROS,
    MILLIS,
    SECONDS,
    HOUR,
    DAY;

    private static final DateTimeFormatter LONGEST = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** What is left of a value in the key; values are equal for the key exactly if this is. */
    Object canonical(Object value) {
        Object plain = value instanceof SiteId site ? site.text() : value;
        return switch (this) {
            case LOWER -> ((String) plain).toLowerCase(Locale.ROOT);
            case UPPER -> ((String) plain).toUpperCase(Locale.ROOT);
            case MICROS -> ((Instant) plain).truncatedTo(ChronoUnit.MICROS);
            case MILLIS -> ((Instant) plain).truncatedTo(ChronoUnit.MILLIS);
            case SECONDS -> ((Instant) plain).truncatedTo(ChronoUnit.SECONDS);
            case HOUR -> ((Instant) plain).truncatedTo(ChronoUnit.HOURS);
            case DAY -> ((Instant) plain).truncatedTo(ChronoUnit.DAYS);
            case TEXT, PLAIN, PAD3, PAD4, NANOS -> plain instanceof Number number ? number.longValue() : plain;
        };
    }

    /** Compares canonical values: numbers and times by value, all else by the code points of its text. */
    static int compare(Object left, Object right) {
        if (left instanceof Long number) {
            return number.compareTo((Long) right);
        }
        if (left instanceof Instant time) {
            return time.compareTo((Instant) right);
        }
        if (left instanceof LocalDate date) {
            return date.compareTo((LocalDate) right);
        }
        int[] a = left.toString().codePoints().toArray();
        int[] b = right.toString().codePoints().toArray();
        return java.util.Arrays.compare(a, b);
    }

    /** The value as the stored key holds it. */
    String write(Object value) {
        Object canonical = canonical(value);
        refuseUnlessFit(canonical);
        if (canonical instanceof Instant time) {
            String longest = LONGEST.format(time);
            return switch (this) {
                case HOUR -> longest.substring(0, 13);
                case DAY -> longest.substring(0, 10);
                case SECONDS -> longest.substring(0, 19) + "Z";
                case MILLIS -> longest.substring(0, 23) + "Z";
                case MICROS -> longest.substring(0, 26) + "Z";
                default -> longest + "Z";
            };
        }
        String digits = canonical.toString();
        return switch (this) {
            case PAD3 -> "0".repeat(3 - digits.length()) + digits;
            case PAD4 -> "0".repeat(4 - digits.length()) + digits;
            default -> escape(digits);
        };
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c <= '$') {
                escaped.append('$').append("0123456789ABCDEF".charAt(c / 16)).append("0123456789ABCDEF".charAt(c % 16));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private void refuseUnlessFit(Object canonical) {
        if (canonical instanceof String text
                && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Refusal(Refusal.UNSTORABLE);
        }
        if ((canonical instanceof Instant time
                        && yearIsOutside(time.atOffset(ZoneOffset.UTC).getYear()))
                || (canonical instanceof LocalDate date && yearIsOutside(date.getYear()))) {
            throw new Refusal(Refusal.UNSTORABLE);
        }
        int width = this == PAD3 ? 3 : this == PAD4 ? 4 : 0;
        if (width > 0 && ((long) canonical < 0 || canonical.toString().length() > width)) {
            throw new Refusal(Refusal.KEY);
        }
    }

    private static boolean yearIsOutside(int year) {
        return year < 0 || year > 9999;
    }
}
