package dev.singlet.runtime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Instants of the years 0000 to 9999 in UTC. A coarser precision is the full text, cut.
 *
 * @param example a text of the format; its length is the width
 * @param precision what is lost is less than this
 */
record KeyInstantCodec(String example, ChronoUnit precision) implements KeyCodec<Instant> {

    private static final String ZONE = "Z";
    private static final String START_OF_YEAR = "0000-01-01T00:00:00.000000000";
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final int SECONDS_PER_DAY = 86_400;

    @Override
    public int width() {
        return example.length();
    }

    @Override
    public String form() {
        return "an instant such as " + example;
    }

    @Override
    public String encode(Instant value, KeyPlace place) {
        if (!isInRange(value)) {
            throw place.cannotWrite("lies outside of the years 0000 to 9999 (UTC). Pass an instant within them.");
        }
        long day = Math.floorDiv(value.getEpochSecond(), SECONDS_PER_DAY);
        int second = Math.floorMod(value.getEpochSecond(), SECONDS_PER_DAY);
        char[] text = new char[START_OF_YEAR.length()];
        KeyDateCodec.write(LocalDate.ofEpochDay(day), text);
        text[10] = 'T';
        KeyDateCodec.writeDigits(second / 3600, text, 11, 13);
        text[13] = ':';
        KeyDateCodec.writeDigits(second / 60 % 60, text, 14, 16);
        text[16] = ':';
        KeyDateCodec.writeDigits(second % 60, text, 17, 19);
        text[19] = '.';
        KeyDateCodec.writeDigits(value.getNano(), text, 20, 29);
        return new String(text, 0, kept()) + zone();
    }

    @Override
    public @Nullable Instant read(String text) {
        if (text.length() != width()) {
            return null;
        }
        try {
            Instant instant = Instant.parse(text.substring(0, kept()) + START_OF_YEAR.substring(kept()) + ZONE);
            return isInRange(instant) ? instant : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public Instant canonical(Instant value) {
        return value.truncatedTo(precision);
    }

    private int kept() {
        return width() - zone().length();
    }

    /** A day and an hour carry no zone, as ISO 8601 gives them none. */
    private String zone() {
        return example.endsWith(ZONE) ? ZONE : "";
    }

    private static boolean isInRange(Instant instant) {
        return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
    }
}
