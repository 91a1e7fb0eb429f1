package dev.singlet.processor.proof;

/** The dates of the years 0000 to 9999, as eight digits: year, month, day. */
final class Calendar implements Language {

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int PLACES = 8;
    private static final int PER_PLACE = 1000;

    /** The number of digits so far, and what is to be known of them. */
    @Override
    public int next(int state, int codePoint) {
        int digit = codePoint - '0';
        int place = state / PER_PLACE;
        if (digit < 0 || digit > 9 || place == PLACES) {
            return DEAD;
        }
        int known = next(place, state % PER_PLACE, digit);
        return known < 0 ? DEAD : (place + 1) * PER_PLACE + known;
    }

    private static int next(int place, int known, int digit) {
        return switch (place) {
            case 0 -> digit;
            // Whether the century is one that can be divided by four, which is all that matters from then on.
            case 1 -> (10 * known + digit) % 4 == 0 ? 1 : 0;
            case 2 -> 10 * known + digit;
            case 3 -> isLeapYear(known / 10 == 1, 10 * (known % 10) + digit) ? 1 : 0;
            case 4 -> digit > 1 ? DEAD : 10 * known + digit;
            case 5 -> month(known / 10 == 1, 10 * (known % 10) + digit);
            case 6 -> digit > 3 ? DEAD : 10 * known + digit;
            default -> day(known / 10, 10 * (known % 10) + digit);
        };
    }

    private static boolean isLeapYear(boolean isCenturyOfFour, int year) {
        return year == 0 ? isCenturyOfFour : year % 4 == 0;
    }

    /** Returns the number of days of the month. */
    private static int month(boolean isLeapYear, int month) {
        if (month < 1 || month > DAYS.length) {
            return DEAD;
        }
        return isLeapYear && month == 2 ? 29 : DAYS[month - 1];
    }

    private static int day(int days, int day) {
        return day < 1 || day > days ? DEAD : 0;
    }

    @Override
    public boolean isEnd(int state) {
        return state / PER_PLACE == PLACES;
    }
}
