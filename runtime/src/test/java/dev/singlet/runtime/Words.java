package dev.singlet.runtime;

import dev.singlet.AttributeConverter;
import java.util.List;

/** Stores a sentence as the list of its words. */
final class Words implements AttributeConverter<String, List<String>> {

    @Override
    public List<String> toAttribute(String value) {
        return List.of(value.split(" ", -1));
    }

    @Override
    public String fromAttribute(List<String> stored) {
        return String.join(" ", stored);
    }
}
