package dev.singlet.processor.lock;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.SharedDocumentModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The types with {@code @Document} on both sides.
 *
 * @param locked the lock
 * @param current those that the model refers to
 * @param exists whether there is still a type of a name
 */
record KnownDocuments(Locked locked, Collection<SharedDocumentModel> current, Predicate<String> exists) {

    /** Returns whether both names are of one type, which has moved to another package or into another type perhaps. */
    boolean isSame(String before, String now) {
        return before.equals(now)
                || (!exists.test(before)
                        && !locked.documents().containsKey(now)
                        && simple(before).equals(simple(now)));
    }

    /** Returns the components by which version 1 of a record is read: what has no version is of the first one. */
    Optional<List<ComponentModel>> firstForm(String name) {
        return current.stream()
                .filter(document -> document.type().canonicalName().equals(name))
                .filter(SharedDocumentModel.OfRecord.class::isInstance)
                .map(document -> LockedForms.components((SharedDocumentModel.OfRecord) document, 1))
                .findFirst();
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
