package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape.Fold;

/**
 * Values of free text as keys hold them: escaped, and in one case.
 *
 * @param fold which one
 */
record EscapedText(Fold fold) implements Language {

    private static final char ESCAPE = '$';
    private static final int PLAIN = 0;
    private static final int ESCAPED = 1;
    private static final int BELOW_20 = 2;
    private static final int FROM_20 = 3;

    @Override
    public int next(int state, int c) {
        return switch (state) {
            case PLAIN -> plain(c);
            case ESCAPED -> c == '0' || c == '1' ? BELOW_20 : (c == '2' ? FROM_20 : DEAD);
            case BELOW_20 -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') ? PLAIN : DEAD;
            default -> c >= '0' && c <= '4' ? PLAIN : DEAD;
        };
    }

    private int plain(int c) {
        if (c == ESCAPE) {
            return ESCAPED;
        }
        return c > ESCAPE && Folds.isFolded(c, fold) ? PLAIN : DEAD;
    }

    @Override
    public boolean isEnd(int state) {
        return state == PLAIN;
    }

    /** Escapes a text as the runtime does. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c > ESCAPE) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("$%02X".formatted(c));
            }
        });
        return escaped.toString();
    }

    /** Undoes {@link #escape}. */
    static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ESCAPE) {
                plain.append((char) Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
