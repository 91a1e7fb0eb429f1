package dev.singlet.processor.lock;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.SharedDocumentModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The types with {@code @Document} on both sides.
 *
 * @param locked the lock
 * @param current those that the model refers to
 * @param exists whether there is still a type of a name
 * @param renamed those that were found to have another name, with that; more are added
 */
record KnownDocuments(
        Locked locked, Collection<SharedDocumentModel> current, Predicate<String> exists, Map<String, String> renamed) {

    /** Returns whether both names are of one type, which has moved to another package or into another type perhaps. */
    boolean isMoved(String before, String now) {
        return before.equals(now) || (isReplaced(before, now) && simple(before).equals(simple(now)));
    }

    /** Returns whether what is stored as the one is read as the other, in whose place it is, without a difference. */
    boolean isSame(String before, String now) {
        return isMoved(before, now) || (isReplaced(before, now) && isRenamed(before, now));
    }

    private boolean isReplaced(String before, String now) {
        return !exists.test(before) && !locked.documents().containsKey(now);
    }

    /** Documents may hold themselves: what is being compared is taken for the same until there is a difference. */
    private boolean isRenamed(String before, String now) {
        Locked.Document form = locked.documents().get(before);
        Optional<SharedDocumentModel> document = current.stream()
                .filter(candidate -> candidate.type().canonicalName().equals(now))
                .findFirst();
        if (now.equals(renamed.get(before))) {
            return true;
        }
        if (form == null || document.isEmpty()) {
            return false;
        }
        Map<String, String> earlier = new HashMap<>(renamed);
        renamed.put(before, now);
        Changes changes = new Changes();
        new DocumentComparison(changes, this, document.get(), form).compare();
        if (changes.breaking().isEmpty()) {
            return true;
        }
        renamed.clear();
        renamed.putAll(earlier);
        return false;
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
