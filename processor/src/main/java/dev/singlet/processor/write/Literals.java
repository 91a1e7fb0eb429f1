package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.WholeRange;

/** String literals in ASCII. JavaPoet's own leave U+2028 as it is, which ends the line in the middle of the literal. */
final class Literals {

    private static final char FIRST_PRINTABLE = ' ';
    private static final char LAST_PRINTABLE = '~';

    private Literals() {}

    static CodeBlock string(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            literal.append(escaped(text.charAt(i)));
        }
        return CodeBlock.of("$L", literal.append('"'));
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isPrintable(c) ? String.valueOf(c) : unicodeEscape(c);
        };
    }

    private static boolean isPrintable(char c) {
        return c >= FIRST_PRINTABLE && c <= LAST_PRINTABLE;
    }

    // An octal escape for the control characters: a unicode escape of a line end would be one for the compiler, too.
    private static String unicodeEscape(char c) {
        return c < FIRST_PRINTABLE
                ? "\\" + (char) ('0' + c / 64) + (char) ('0' + c / 8 % 8) + (char) ('0' + c % 8)
                : "\\u" + hexDigits(c);
    }

    private static String hexDigits(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** Returns for example {@code 99}, or {@code Long.MAX_VALUE} at the end of a type's range. */
    static CodeBlock limit(long limit, SimpleKind kind) {
        WholeRange type = WholeRange.of(kind);
        if (limit == type.min() || limit == type.max()) {
            return CodeBlock.of("$T.$N", kind.type(), limit == type.min() ? "MIN_VALUE" : "MAX_VALUE");
        }
        return CodeBlock.of(limit == (int) limit ? "$L" : "$LL", limit);
    }
}
