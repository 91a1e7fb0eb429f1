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

/** Compares attributes by their stored names, and what they hold. */
final class AttributeComparison {

    private final Changes changes;
    private final KnownDocuments documents;
    private final SortedMap<String, SortedMap<String, Locked.Attribute>> lockedRecords;
    private final List<DocumentModel> records;
    private final Origin owner;
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
            Optional<String> old = removed.entrySet().stream()
                    .filter(entry -> entry.getValue().type().equals(attribute.type()))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (old.isPresent()) {
                removed.remove(old.get());
                renamed.put(old.get(), component.attribute());
                renamed(old.get(), component, name);
            } else {
                added(attribute, component, name);
            }
        }
        removed.keySet()
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
                                .formatted(name, problem)));
    }

    private void renamed(String old, ComponentModel component, String name) {
        changes.breaking(
                ProblemId.LOCK_ATTRIBUTE_CHANGED,
                component.origin(),
                "Component %s of %s is stored as \"%s\", and the lock has \"%s\" of the same type, which is gone. Stored items have the old attribute alone, so their values would not be read. Write @Attribute(\"%s\"); or, if these are two things, remove the one and record that before you add the other."
                        .formatted(
                                component.name(),
                                name,
                                Shown.text(component.attribute()),
                                Shown.text(old),
                                Shown.text(old)));
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
        Optional<String> problem = types.problem(before.type(), now.type());
        if (problem.isPresent()) {
            changes.breaking(
                    ProblemId.LOCK_ATTRIBUTE_CHANGED,
                    component.origin(),
                    "Component %s of %s %s. Stored items would be misread, or not be read at all. Restore it; or add a new component beside it, or make the value a @Document with a new version and an upcaster."
                            .formatted(component.name(), name, problem.get()));
        } else {
            types.compatible()
                    .forEach(change -> changes.compatible(
                            "attribute %s of %s %s".formatted(Shown.text(component.attribute()), name, change)));
        }
    }

    private final class NestedRecords implements TypeComparison.Records {

        @Override
        public void nested(String before, String now) {
            records.stream()
                    .filter(record -> record.type().canonicalName().equals(now))
                    .findFirst()
                    .ifPresent(record -> compareRecord(before, now, record.components()));
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
