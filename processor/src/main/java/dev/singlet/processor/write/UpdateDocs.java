package dev.singlet.processor.write;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.UpdateGroup;
import java.util.Collections;
import java.util.stream.Stream;

/** How changes are spoken of in Javadoc. */
final class UpdateDocs {

    private UpdateDocs() {}

    /** Returns for example: Sets {@code city} and {@code plate}, and with them the index key {@code gsi1sk}. */
    static Docs together(UpdateGroup group) {
        return sentence("Sets ", group);
    }

    /** Returns for example: Removes {@code plate}, and with it the index key {@code gsi1sk}. */
    static Docs removal(UpdateGroup group) {
        return sentence("Removes ", group);
    }

    private static Docs sentence(String verb, UpdateGroup group) {
        Stream<String> names = group.asked().stream().map(ComponentModel::name);
        Stream<String> keys = group.keys().stream().map(KeyAttribute::attribute);
        return Docs.of(
                verb + list(group.asked().size()) + keys(group) + ".",
                Stream.concat(names, keys).map(Docs::code).toArray());
    }

    private static String keys(UpdateGroup group) {
        int count = group.keys().size();
        if (count == 0) {
            return "";
        }
        return ", and with " + (group.asked().size() > 1 ? "them" : "it")
                + (count > 1 ? " the index keys " : " the index key ") + list(count);
    }

    private static String list(int count) {
        return String.join(" and ", Collections.nCopies(count, "$L"));
    }

    static String value(ComponentModel component) {
        return component.mayBeAbsent() ? "the new value, or null to remove the attribute" : "the new value";
    }
}
