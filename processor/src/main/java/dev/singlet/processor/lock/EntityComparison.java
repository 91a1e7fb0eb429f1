package dev.singlet.processor.lock;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.template.GuardKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares an entity with its entry in the lock. */
final class EntityComparison {

    private final Changes changes;
    private final KnownDocuments documents;
    private final EntityModel entity;
    private final Locked.Entity before;
    private final Locked.Entity now;
    private final String name;

    EntityComparison(
            Changes changes, KnownDocuments documents, EntityModel entity, Locked.Entity before, Locked.Entity now) {
        this.changes = changes;
        this.documents = documents;
        this.entity = entity;
        this.before = before;
        this.now = now;
        this.name = entity.type().simpleName();
    }

    void compare() {
        Map<String, String> renamed = new AttributeComparison(
                        changes, documents, before.records(), entity.documents(), entity.origin())
                .compare(before.attributes(), entity.components(), name);
        comparePrimaryKey(renamed);
        for (IndexModel index : entity.indexes()) {
            compareIndex(index, renamed);
        }
        for (String index : before.indexes().keySet()) {
            if (!now.indexes().containsKey(index)) {
                changes.compatible("%s is no longer in index %s".formatted(name, Shown.text(index)));
            }
        }
        compareUniques(renamed);
    }

    private void comparePrimaryKey(Map<String, String> renamed) {
        Locked.Key old = inNewNames(before.key(), renamed);
        compareTemplate(
                "partition",
                old.partition(),
                now.key().partition(),
                entity.key().partition().origin());
        Origin sort = entity.key().sort().map(key -> key.origin()).orElse(entity.origin());
        compareTemplate("sort", old.sort(), now.key().sort(), sort);
    }

    private void compareTemplate(String role, @Nullable String old, @Nullable String current, Origin origin) {
        // Whether there is a sort key at all is the table's, and reported there.
        if (old != null && current != null && !old.equals(current)) {
            changes.breaking(
                    ProblemId.LOCK_KEY_CHANGED,
                    origin,
                    "The %s key of %s was \"%s\" and is \"%s\". Stored items keep their old keys: they would not be found, and could be created a second time. Restore the template; or write a new entity with the new key, and copy the items."
                            .formatted(role, name, Shown.text(old), Shown.text(current)));
        }
    }

    private void compareIndex(IndexModel index, Map<String, String> renamed) {
        Locked.Key current = Objects.requireNonNull(now.indexes().get(index.name()));
        Locked.Key old = before.indexes().get(index.name());
        if (old == null) {
            changes.breaking(
                    ProblemId.LOCK_INDEX_CHANGED,
                    index.origin(),
                    "Index %s of %s is new. Stored items do not have its key attributes, so queries would not return them. Write the items once more (read and put them), and record the change then; until that is done the new query finds new items only."
                            .formatted(Shown.text(index.name()), name));
        } else if (!inNewNames(old, renamed).equals(current)) {
            changes.breaking(
                    ProblemId.LOCK_INDEX_CHANGED,
                    index.origin(),
                    "The key of %s in index %s was %s and is %s. Stored items keep what they have in the index: queries would not find them, or find them in the wrong order. Restore it; or use a new index, write the items once more, and remove the old one then."
                            .formatted(name, Shown.text(index.name()), show(inNewNames(old, renamed)), show(current)));
        }
    }

    private void compareUniques(Map<String, String> renamed) {
        SortedMap<String, List<String>> gone = new TreeMap<>(before.unique());
        gone.keySet().removeAll(now.unique().keySet());
        entity.uniques().forEach(unique -> {
            Origin origin = unique.component().origin();
            List<String> old = before.unique().get(unique.name());
            List<String> current = Objects.requireNonNull(now.unique().get(unique.name()));
            Optional<String> former = old != null
                    ? Optional.empty()
                    : gone.keySet().stream()
                            .filter(constraint -> inNewNames(Objects.requireNonNull(gone.get(constraint)), renamed)
                                    .equals(current))
                            .findFirst();
            if (former.isPresent()) {
                gone.remove(former.get());
                changes.breaking(
                        ProblemId.LOCK_UNIQUE_CHANGED,
                        origin,
                        "Unique constraint %s of %s was called %s. The guards of stored items have the old name in their keys: their values could be taken again. Write @Unique(name = \"%s\"%s): without a name it is that of the component."
                                .formatted(
                                        Shown.text(unique.name()),
                                        name,
                                        Shown.text(former.get()),
                                        Shown.text(former.get()),
                                        current.size() == 1 ? "" : ", scope = …"));
            } else if (old == null) {
                changes.breaking(
                        ProblemId.LOCK_UNIQUE_CHANGED,
                        origin,
                        "Unique constraint %s of %s is new. Stored items have no guards: their values could be taken again, and would not be found. Write the items once more (read and put them), and record the change then."
                                .formatted(Shown.text(unique.name()), name));
            } else if (!inNewNames(old, renamed).equals(current)) {
                changes.breaking(
                        ProblemId.LOCK_UNIQUE_CHANGED,
                        origin,
                        "Unique constraint %s of %s was on (%s) and is on (%s). The guards of stored items have other keys: their values could be taken again. Restore it; or give the constraint a new name, and write the items once more."
                                .formatted(
                                        Shown.text(unique.name()),
                                        name,
                                        Shown.text(String.join(", ", old)),
                                        Shown.text(String.join(", ", current))));
            }
        });
        for (String constraint : gone.keySet()) {
            changes.breaking(
                    ProblemId.LOCK_UNIQUE_CHANGED,
                    entity.origin(),
                    "Unique constraint %s of %s is gone. Its guards would stay in the table for ever, and keep their values if the constraint came back. Restore it; or delete the items of type %s whose partition key begins with \"%s\", and record the change."
                            .formatted(
                                    Shown.text(constraint),
                                    name,
                                    GuardKey.TYPE,
                                    Shown.text(GuardKey.prefix(entity.discriminator(), constraint))));
        }
    }

    private static String show(Locked.Key key) {
        return "\"" + Shown.text(key.partition()) + "\""
                + (key.sort() == null ? "" : ", \"" + Shown.text(key.sort()) + "\"");
    }

    /** An attribute that has another name is a problem of its own, and is not reported for each template as well. */
    private static Locked.Key inNewNames(Locked.Key key, Map<String, String> renamed) {
        String sort = key.sort();
        return new Locked.Key(
                templateInNewNames(key.partition(), renamed), sort == null ? null : templateInNewNames(sort, renamed));
    }

    private static String templateInNewNames(String template, Map<String, String> renamed) {
        String result = template;
        for (Map.Entry<String, String> name : renamed.entrySet()) {
            result = result.replace("{" + name.getKey() + ":", "{" + name.getValue() + ":");
        }
        return result;
    }

    private static List<String> inNewNames(List<String> slots, Map<String, String> renamed) {
        return slots.stream().map(slot -> inNewNames(slot, renamed)).toList();
    }

    private static String inNewNames(String slot, Map<String, String> renamed) {
        int colon = slot.indexOf(':');
        return colon < 0
                ? slot
                : renamed.getOrDefault(slot.substring(0, colon), slot.substring(0, colon)) + slot.substring(colon);
    }
}
