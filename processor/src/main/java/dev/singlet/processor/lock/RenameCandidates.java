package dev.singlet.processor.lock;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.schema.StoredType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Finds which attributes that are gone a new one may be. A rename often comes with a change of the type: what counts is that
 * the stored values could be read as the new one. Nothing is recorded of these comparisons.
 */
final class RenameCandidates {

    private final KnownDocuments documents;
    private final SortedMap<String, SortedMap<String, Locked.Attribute>> lockedRecords;
    private final List<DocumentModel> records;

    RenameCandidates(
            KnownDocuments documents,
            SortedMap<String, SortedMap<String, Locked.Attribute>> lockedRecords,
            List<DocumentModel> records) {
        this.documents = documents;
        this.lockedRecords = lockedRecords;
        this.records = records;
    }

    /** Returns the names of all that the new one may be, in their order. */
    List<String> of(Locked.Attribute added, SortedMap<String, Locked.Attribute> removed) {
        return removed.entrySet().stream()
                .filter(entry -> isReadable(entry.getValue().type(), added.type(), new HashSet<>()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isReadable(StoredType before, StoredType now, Set<List<String>> compared) {
        return new TypeComparison(new SilentRecords(compared))
                .problem(before, now)
                .isEmpty();
    }

    private final class SilentRecords implements TypeComparison.Records {

        private final Set<List<String>> compared;

        /** Takes the pairs that are being compared: records may hold themselves. */
        SilentRecords(Set<List<String>> compared) {
            this.compared = compared;
        }

        @Override
        public boolean nested(String before, String now) {
            return before.equals(now)
                    || records.stream()
                            .filter(record -> record.type().canonicalName().equals(now))
                            .anyMatch(record -> isAlike(before, now, record.components()));
        }

        @Override
        public boolean annotated(String before, String now) {
            Optional<List<ComponentModel>> first = documents.firstForm(now);
            return first.isPresent() && (before.equals(now) || isAlike(before, now, first.get()));
        }

        @Override
        public boolean isSame(String before, String now) {
            return documents.isSame(before, now);
        }

        /** Two records are alike if the new one can read the other, and something of it at that. */
        private boolean isAlike(String before, String now, List<ComponentModel> components) {
            SortedMap<String, Locked.Attribute> old = lockedRecords.get(before);
            if (old == null) {
                return false;
            }
            if (!compared.add(List.of(before, now))) {
                return true;
            }
            SortedMap<String, Locked.Attribute> current = LockedForms.attributes(components);
            Set<String> common = new HashSet<>(current.keySet());
            common.retainAll(old.keySet());
            return common.isEmpty() == old.isEmpty()
                    && current.entrySet().stream()
                            .allMatch(entry -> old.containsKey(entry.getKey())
                                    || !entry.getValue().required())
                    && common.stream()
                            .allMatch(attribute -> isReadable(
                                    Objects.requireNonNull(old.get(attribute)).type(),
                                    Objects.requireNonNull(current.get(attribute))
                                            .type(),
                                    compared));
        }
    }
}
