package dev.singlet.runtime;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers that DynamoDB can hold: zero, and 38 significant digits from 1E-130 to 9.99…E+125. */
final class DynamoNumber {

    private static final int MAX_DIGITS = 38;
    private static final int MIN_EXPONENT = -130;
    private static final int MAX_EXPONENT = 125;

    /** Far more than DynamoDB sends, zeros included; to look at longer ones would only cost time. */
    private static final int MAX_TEXT = 512;

    private static final int MAX_BITS = 2048;

    private DynamoNumber() {}

    /** The text of a number, in plain digits if it is an integer. */
    static String write(BigDecimal number) {
        if (!isInRange(number)) {
            throw ValueForm.refused("it is a number beyond the range of 1E-130 to 9.99E+125");
        }
        if (number.unscaledValue().bitLength() > MAX_BITS
                || number.stripTrailingZeros().precision() > MAX_DIGITS) {
            throw ValueForm.refused("it is a number of more than 38 significant digits");
        }
        return canonical(number).toString();
    }

    /** A number in its canonical form; null if DynamoDB cannot have stored it. */
    static @Nullable BigDecimal parse(String text) {
        if (text.length() > MAX_TEXT) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return isInRange(number) ? canonical(number) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isInRange(BigDecimal number) {
        long exponent = (long) number.precision() - number.scale() - 1;
        return number.signum() == 0 || (exponent >= MIN_EXPONENT && exponent <= MAX_EXPONENT);
    }

    /** The number without zeros after the point, and never with a negative scale. */
    private static BigDecimal canonical(BigDecimal number) {
        if (number.signum() == 0) {
            // Whatever its scale, which could be in the millions.
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
