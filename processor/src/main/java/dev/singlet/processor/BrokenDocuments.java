package dev.singlet.processor;

import dev.singlet.processor.model.DocumentReferences;
import dev.singlet.processor.model.SharedDocumentModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The documents that have no codec because of their problems. What refers to one is not generated either: javac would
 * miss the codec, and its complaints would come before the problem.
 */
final class BrokenDocuments {

    private final Set<String> names = new HashSet<>();

    void add(String name) {
        names.add(name);
    }

    boolean areIn(Set<String> references) {
        return !Collections.disjoint(names, references);
    }

    /** Returns those documents that refer to no broken one; the others are broken themselves. */
    List<SharedDocumentModel> without(Collection<SharedDocumentModel> documents) {
        List<SharedDocumentModel> sound = new ArrayList<>(documents);
        while (sound.removeIf(this::breaks)) {
            // What has just been removed may break others.
        }
        return sound;
    }

    private boolean breaks(SharedDocumentModel document) {
        return areIn(DocumentReferences.of(document))
                && names.add(document.type().canonicalName());
    }
}
