package dev.singlet.processor.write;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.UpdateGroup;
import java.util.List;
import java.util.stream.Collectors;

/** How changes are spoken of in Javadoc. */
final class UpdateDocs {

    private UpdateDocs() {}

    /** Returns for example: Sets {@code city} and {@code plate}, and with them the index key {@code gsi1sk}. */
    static Docs together(UpdateGroup group) {
        String names = group.asked().stream()
                .map(component -> Docs.code(component.name()))
                .collect(Collectors.joining(" and "));
        return Docs.of("Sets " + names + keys(group.keys(), group.asked().size() > 1) + ".");
    }

    /** Returns for example: , and with it the index keys {@code gsi1pk} and {@code gsi1sk}; empty without any. */
    static String keys(List<KeyAttribute> keys, boolean areMany) {
        if (keys.isEmpty()) {
            return "";
        }
        return keys.stream()
                .map(key -> Docs.code(key.attribute()))
                .collect(Collectors.joining(
                        " and ",
                        ", and with " + (areMany ? "them" : "it") + " the index key" + (keys.size() > 1 ? "s " : " "),
                        ""));
    }

    static String value(ComponentModel component) {
        return component.mayBeAbsent() ? "the new value, or null to remove the attribute" : "the new value";
    }
}
