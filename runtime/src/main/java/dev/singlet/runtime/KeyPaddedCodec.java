package dev.singlet.runtime;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Non-negative whole numbers with leading zeros.
 *
 * @param width the number of digits
 * @param max the largest number of the type
 * @param narrow makes the type from a number of 0 to {@code max}
 */
record KeyPaddedCodec<N extends Number>(int width, long max, LongFunction<N> narrow) implements KeyCodec<N> {

    KeyPaddedCodec {
        if (width < 1) {
            throw new IllegalArgumentException("The width of a padded number must be 1 or more, not " + width);
        }
    }

    @Override
    public String form() {
        return "a number of " + width + " digits within its type";
    }

    @Override
    public String encode(N value, KeyPlace place) {
        long number = value.longValue();
        if (number < 0) {
            throw place.cannotWrite(
                    "is negative, and only numbers from 0 on keep their order in a key. Pass 0 or more.");
        }
        String digits = Long.toString(number);
        if (digits.length() > width) {
            throw place.cannotWrite(
                    "has more than " + width + " digits. Pass a smaller number, or give its template a larger width.");
        }
        return "0".repeat(width - digits.length()) + digits;
    }

    @Override
    public @Nullable N read(String text) {
        try {
            long number = Long.parseLong(text);
            return number >= 0 && number <= max ? narrow.apply(number) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
