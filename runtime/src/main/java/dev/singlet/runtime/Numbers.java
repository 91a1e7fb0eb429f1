package dev.singlet.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Comparisons of numbers of any type; what is not a number fulfils none. */
final class Numbers {

    private Numbers() {}

    static boolean isAtLeast(Number number, BigDecimal bound, boolean inclusive) {
        if (!isFinite(number)) {
            return number.doubleValue() > 0;
        }
        int order = exact(number).compareTo(bound);
        return order > 0 || (inclusive && order == 0);
    }

    static boolean isAtMost(Number number, BigDecimal bound, boolean inclusive) {
        if (!isFinite(number)) {
            return number.doubleValue() < 0;
        }
        int order = exact(number).compareTo(bound);
        return order < 0 || (inclusive && order == 0);
    }

    static boolean hasDigits(Number number, int integer, int fraction) {
        if (!isFinite(number)) {
            return false;
        }
        BigDecimal stripped = exact(number).stripTrailingZeros();
        return stripped.signum() == 0
                || ((long) stripped.precision() - stripped.scale() <= integer && stripped.scale() <= fraction);
    }

    private static boolean isFinite(Number number) {
        boolean binary = number instanceof Double || number instanceof Float;
        return !binary || Double.isFinite(number.doubleValue());
    }

    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof BigInteger integer ? new BigDecimal(integer) : new BigDecimal(number.toString());
    }
}
