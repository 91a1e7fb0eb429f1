package dev.singlet.runtime;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of the years 0000 to 9999 in ISO form. */
record KeyDateCodec() implements KeyCodec<LocalDate> {

    private static final int WIDTH = 10;
    private static final int LAST_YEAR = 9999;

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public String form() {
        return "a date such as 2024-01-02";
    }

    @Override
    public String encode(LocalDate value, KeyPlace place) {
        if (!isInRange(value)) {
            throw place.cannotWrite("lies outside of the years 0000 to 9999. Pass a date within them.");
        }
        char[] text = new char[WIDTH];
        write(value, text);
        return new String(text);
    }

    @Override
    public @Nullable LocalDate read(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return isInRange(date) ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Writes a date as {@code 2024-01-02} to the first ten characters; by hand, for no locale can then meddle. */
    static void write(LocalDate date, char[] target) {
        writeDigits(date.getYear(), target, 0, 4);
        target[4] = '-';
        writeDigits(date.getMonthValue(), target, 5, 7);
        target[7] = '-';
        writeDigits(date.getDayOfMonth(), target, 8, 10);
    }

    /** Fills the characters from {@code start} to {@code end}, exclusive, with the number's last digits. */
    static void writeDigits(int number, char[] target, int start, int end) {
        int rest = number;
        for (int i = end - 1; i >= start; i--) {
            target[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static boolean isInRange(LocalDate date) {
        return date.getYear() >= 0 && date.getYear() <= LAST_YEAR;
    }
}
