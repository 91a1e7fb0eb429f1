package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been chosen of a value besides its characters.
 *
 * @param lengths the number of characters of each of its shapes of variable width
 * @param isNegative whether it is a negative number
 */
record Form(Map<KeyShape, Integer> lengths, boolean isNegative) {

    static final Form NONE = new Form(Map.of(), false);

    Form {
        lengths = Map.copyOf(lengths);
    }

    @Nullable
    Integer length(KeyShape shape) {
        return lengths.get(shape);
    }

    Form with(KeyShape shape, int length) {
        Map<KeyShape, Integer> more = new LinkedHashMap<>(lengths);
        more.put(shape, length);
        return new Form(more, isNegative);
    }

    Form negative() {
        return new Form(lengths, true);
    }
}
