package dev.singlet.runtime;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Strings.
 *
 * @param form what an encoded text is, for messages
 * @param fold the change of case; must treat a part of a string as it treats the whole, and change nothing when applied
 *     once more
 */
record KeyTextCodec(String form, UnaryOperator<String> fold) implements KeyCodec<String> {

    @Override
    public int width() {
        return VARIABLE;
    }

    @Override
    public String encode(String value, KeyPlace place) {
        if (!KeyUtf8.isWellFormed(value)) {
            // It would be sent as "?", and two keys would be one.
            throw place.cannotWrite(
                    "holds half of a surrogate pair, which UTF-8 cannot express. Pass well-formed text.");
        }
        return KeyEscape.escape(fold.apply(value));
    }

    @Override
    public @Nullable String read(String text) {
        String value = KeyEscape.unescape(text);
        return value != null && KeyUtf8.isWellFormed(value) ? value : null;
    }

    @Override
    public String canonical(String value) {
        return fold.apply(value);
    }
}
