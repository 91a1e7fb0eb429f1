package dev.singlet.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers without padding.
 *
 * @param parser reads the type from decimal digits
 */
record KeyDecimalCodec<N extends Number>(Function<String, N> parser) implements KeyCodec<N> {

    @Override
    public int width() {
        return VARIABLE;
    }

    @Override
    public String form() {
        return "a decimal number of the component's type";
    }

    @Override
    public String encode(N value, KeyPlace place) {
        return Long.toString(value.longValue());
    }

    @Override
    public @Nullable N read(String text) {
        try {
            return parser.apply(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
