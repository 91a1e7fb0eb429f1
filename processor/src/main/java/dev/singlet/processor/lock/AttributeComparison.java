package dev.singlet.processor.lock;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.schema.StoredType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares attributes by their stored names, and what they hold. */
final class AttributeComparison {

    private final Changes changes;
    private final KnownDocuments documents;
    private final SortedMap<String, SortedMap<String, Locked.Attribute>> lockedRecords;
    private final List<DocumentModel> records;
    private final Origin owner;
    private final RenameCandidates candidates;
    private final Set<List<String>> compared = new HashSet<>();

    /**
     * @param lockedRecords the nested records that the lock describes
     * @param records the nested records of the model
     * @param owner the position of what has no better one
     */
    AttributeComparison(
            Changes changes,
            KnownDocuments documents,
            SortedMap<String, SortedMap<String, Locked.Attribute>> lockedRecords,
            List<DocumentModel> records,
            Origin owner) {
        this.changes = changes;
        this.documents = documents;
        this.lockedRecords = lockedRecords;
        this.records = records;
        this.owner = owner;
        this.candidates = new RenameCandidates(documents, lockedRecords, records);
    }

    /**
     * Compares attributes.
     *
     * @param name what messages call the record that has them
     * @return the new names of those that seem to have been renamed, by their old names
     */
    Map<String, String> compare(
            SortedMap<String, Locked.Attribute> before, List<ComponentModel> components, String name) {
        SortedMap<String, Locked.Attribute> now = LockedForms.attributes(components);
        SortedMap<String, Locked.Attribute> removed = new TreeMap<>(before);
        removed.keySet().removeAll(now.keySet());
        SortedMap<String, Locked.Attribute> added = new TreeMap<>(now);
        added.keySet().removeAll(before.keySet());
        Map<String, List<String>> possible = new HashMap<>();
        added.forEach((attribute, current) -> possible.put(attribute, candidates.of(current, removed)));
        Map<String, String> renamed = new HashMap<>();
        for (ComponentModel component : components) {
            Locked.Attribute attribute = added.get(component.attribute());
            if (attribute == null) {
                Locked.Attribute old = before.get(component.attribute());
                Locked.Attribute kept = now.get(component.attribute());
                if (old != null && kept != null) {
                    compare(old, kept, component, name);
                }
                continue;
            }
            List<String> old = possible.getOrDefault(component.attribute(), List.of());
            if (old.isEmpty()) {
                added(attribute, component, name);
            } else if (old.size() == 1
                    && possible.values().stream()
                                    .filter(others -> others.contains(old.get(0)))
                                    .count()
                            == 1) {
                renamed.put(old.get(0), component.attribute());
                renamed(old.get(0), component, name);
            } else {
                perhapsRenamed(old, component, name);
            }
        }
        removed.keySet().stream()
                .filter(attribute -> possible.values().stream().noneMatch(old -> old.contains(attribute)))
                .forEach(attribute -> changes.compatible(
                        "attribute %s of %s is no longer read".formatted(Shown.text(attribute), name)));
        return renamed;
    }

    /** Compares what is stored as the value of something that is no component, such as a variant. */
    void compare(StoredType before, StoredType now, ProblemId id, String name) {
        TypeComparison types = new TypeComparison(new NestedRecords());
        types.problem(before, now)
                .ifPresent(problem -> changes.breaking(
                        id,
                        owner,
                        "%s %s. What is stored would be misread. Restore it, or give the new form a name of its own."
                                .formatted(name, problem.text())));
    }

    private void renamed(String old, ComponentModel component, String name) {
        changes.breaking(
                ProblemId.LOCK_ATTRIBUTE_CHANGED,
                component.origin(),
                "Component %s of %s is stored as \"%s\", and the lock has \"%s\" of a type that it could read, which is gone. Stored items have the old attribute alone, so their values would not be read. Write @Attribute(\"%s\"); or, if these are two things, remove the one and record that before you add the other."
                        .formatted(
                                component.name(),
                                name,
                                Shown.text(component.attribute()),
                                Shown.text(old),
                                Shown.text(old)));
    }

    private void perhapsRenamed(List<String> old, ComponentModel component, String name) {
        String all = old.stream()
                .map(attribute -> "\"" + Shown.text(attribute) + "\"")
                .collect(Collectors.joining(", ", old.size() == 1 ? "" : "one of ", ""));
        changes.breaking(
                ProblemId.LOCK_ATTRIBUTE_CHANGED,
                component.origin(),
                "Component %s of %s is stored as \"%s\", and may be %s renamed, which the lock has and which is gone. Stored items have the old attribute alone, so its values would not be read. If it is, write the old name in @Attribute; if it is new, remove what is gone and record that before you add it."
                        .formatted(component.name(), name, Shown.text(component.attribute()), all));
    }

    private void added(Locked.Attribute attribute, ComponentModel component, String name) {
        if (attribute.required()) {
            changes.breaking(
                    ProblemId.LOCK_ATTRIBUTE_CHANGED,
                    component.origin(),
                    "Component %s of %s is new and required, and stored items do not have it. Reading them would fail. Make it @Nullable or an Optional; or, if it is another one renamed, give it the stored name of that by @Attribute; in a document, make a new version with an upcaster."
                            .formatted(component.name(), name));
        } else {
            changes.compatible("attribute %s of %s is new".formatted(Shown.text(component.attribute()), name));
        }
    }

    private void compare(Locked.Attribute before, Locked.Attribute now, ComponentModel component, String name) {
        if (now.required() && !before.required()) {
            changes.breaking(
                    ProblemId.LOCK_ATTRIBUTE_CHANGED,
                    component.origin(),
                    "Component %s of %s could be absent and is now required. Reading stored items without it would fail. Leave it @Nullable or an Optional until every item has it, and record the change then."
                            .formatted(component.name(), name));
        } else if (!now.required() && before.required()) {
            changes.compatible("attribute %s of %s may be absent".formatted(Shown.text(component.attribute()), name));
        }
        TypeComparison types = new TypeComparison(new NestedRecords());
        Optional<TypeComparison.Problem> problem = types.problem(before.type(), now.type());
        if (problem.isPresent()) {
            String consequence = problem.get().isOnlyConverter()
                    ? "Stored items could be misread, as the new converter may read something else. Restore it; if"
                            + " only the class was renamed or moved, it is right to record the change."
                    : "Stored items would be misread, or not be read at all. Restore it; or add a new component beside"
                            + " it, or make the value a @Document with a new version and an upcaster.";
            changes.breaking(
                    ProblemId.LOCK_ATTRIBUTE_CHANGED,
                    component.origin(),
                    "Component %s of %s %s. %s"
                            .formatted(component.name(), name, problem.get().text(), consequence));
        } else {
            types.compatible()
                    .forEach(change -> changes.compatible(
                            "attribute %s of %s %s".formatted(Shown.text(component.attribute()), name, change)));
        }
    }

    private final class NestedRecords implements TypeComparison.Records {

        @Override
        public boolean nested(String before, String now) {
            records.stream()
                    .filter(record -> record.type().canonicalName().equals(now))
                    .findFirst()
                    .ifPresent(record -> compareRecord(before, now, record.components()));
            return true;
        }

        @Override
        public boolean annotated(String before, String now) {
            Optional<List<ComponentModel>> first = documents.firstForm(now);
            first.ifPresent(components -> {
                changes.compatible("record %s is a document".formatted(now));
                compareRecord(before, now, components);
            });
            return first.isPresent();
        }

        @Override
        public boolean isSame(String before, String now) {
            return documents.isSame(before, now);
        }

        /** Records may hold themselves: each pair is compared once. */
        private void compareRecord(String before, String now, List<ComponentModel> components) {
            SortedMap<String, Locked.Attribute> old = lockedRecords.get(before);
            if (old != null && compared.add(List.of(before, now))) {
                if (!before.equals(now)) {
                    changes.compatible("record %s was called %s".formatted(now, before));
                }
                compare(old, components, now.substring(now.lastIndexOf('.') + 1));
            }
        }
    }
}
