package dev.singlet.processor.lock;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Shown;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares a table with its entry in the lock. */
final class TableComparison {

    private final Changes changes;
    private final KnownDocuments documents;
    private final TableModel table;
    private final Locked.Table before;
    private final Locked.Table now;

    TableComparison(
            Changes changes, KnownDocuments documents, TableModel table, Locked.Table before, Locked.Table now) {
        this.changes = changes;
        this.documents = documents;
        this.table = table;
        this.before = before;
        this.now = now;
    }

    void compare() {
        compareAttribute("default name", before.name(), now.name());
        compareAttribute("partition key attribute", before.partitionKey(), now.partitionKey());
        compareAttribute("sort key attribute", before.sortKey(), now.sortKey());
        compareAttribute("type attribute", before.typeAttribute(), now.typeAttribute());
        compareTimeToLive();
        if (before.adoptUntyped() && !now.adoptUntyped()) {
            breaking(
                    "Table %s adopted items without a type, and does so no longer. Those that are stored could not be read. Restore adoptUntyped = true until every item has a type."
                            .formatted(table.type().simpleName()));
        } else if (now.adoptUntyped() && !before.adoptUntyped()) {
            changes.compatible("items without a type are adopted");
        }
        compareIndexes();
        compareEntities();
    }

    private void compareAttribute(String what, @Nullable String old, @Nullable String current) {
        if (!Objects.equals(old, current)) {
            breaking(
                    "The %s of %s was %s and is %s. Stored items would not be found, or not be told apart. Restore it; or declare a new table and copy the items."
                            .formatted(what, table.type().simpleName(), quoted(old), quoted(current)));
        }
    }

    private void compareTimeToLive() {
        String old = before.timeToLive();
        String current = now.timeToLive();
        if (old != null && current != null && !old.equals(current)) {
            breaking(
                    "Items of %s expired by \"%s\" and now do by \"%s\". Stored items have only the old attribute, and would never expire. Restore it by @Attribute(\"%s\")."
                            .formatted(
                                    table.type().simpleName(), Shown.text(old), Shown.text(current), Shown.text(old)));
        } else if (old == null && current != null) {
            Optional<String> holder = holder(before.entities(), current);
            if (holder.isPresent()) {
                breaking(
                        "Items of %s now expire by \"%s\", which stored items of %s have already. DynamoDB would delete those whose value is a time that has passed. Use a new component for @TimeToLive; or see to it that every item that has to stay holds a later time or none, and record the change then."
                                .formatted(table.type().simpleName(), Shown.text(current), Shown.text(holder.get())));
            } else {
                changes.compatible("items expire by " + Shown.text(current));
            }
        } else if (old != null && current == null) {
            Optional<String> holder = holder(now.entities(), old);
            if (holder.isPresent()) {
                breaking(
                        "Items of %s expired by \"%s\" and no longer do, and %s still stores it. DynamoDB goes on deleting by it until the time to live of the table is disabled. Disable it on the table first, and record the change then."
                                .formatted(table.type().simpleName(), Shown.text(old), Shown.text(holder.get())));
            } else {
                changes.compatible("items no longer expire");
            }
        }
    }

    private static Optional<String> holder(SortedMap<String, Locked.Entity> entities, String attribute) {
        return entities.entrySet().stream()
                .filter(entity -> entity.getValue().attributes().containsKey(attribute))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void compareIndexes() {
        now.indexes().forEach((name, current) -> {
            Locked.Index old = before.indexes().get(name);
            if (old == null && current.kind().equals("local")) {
                indexProblem(
                        "Local index %s is new. DynamoDB adds none to a table that exists. Use a global index; or declare a new table and copy the items."
                                .formatted(Shown.text(name)));
            } else if (old == null) {
                changes.compatible("index %s is new".formatted(Shown.text(name)));
            } else if (!old.equals(current)) {
                indexProblem(
                        "Index %s was %s and is %s. DynamoDB changes no index that exists, so the live one would not be what queries expect. Restore it; or declare a new index under another name, and remove this one when nothing reads it."
                                .formatted(Shown.text(name), show(old), show(current)));
            }
        });
        for (String name : before.indexes().keySet()) {
            if (!now.indexes().containsKey(name)) {
                changes.compatible("index %s is no longer used".formatted(Shown.text(name)));
            }
        }
    }

    private void compareEntities() {
        SortedMap<String, Locked.Entity> gone = new TreeMap<>(before.entities());
        gone.keySet().removeAll(now.entities().keySet());
        for (EntityModel entity : table.entities()) {
            String name = entity.discriminator();
            Locked.Entity current = Objects.requireNonNull(now.entities().get(name));
            Locked.Entity old = before.entities().get(name);
            if (old != null) {
                new EntityComparison(changes, documents, entity, old, current).compare();
                continue;
            }
            String renamed = gone.entrySet().stream()
                    .filter(entry -> entry.getValue().key().equals(current.key()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            if (renamed == null) {
                changes.compatible("entity %s is new".formatted(Shown.text(name)));
            } else {
                gone.remove(renamed);
                changes.breaking(
                        ProblemId.LOCK_TABLE_CHANGED,
                        entity.origin(),
                        "Items of %s are stored as \"%s\", and were stored as \"%s\" under the same keys. Stored items would be refused as those of another entity. Write @Entity(name = \"%s\")."
                                .formatted(
                                        entity.type().simpleName(),
                                        Shown.text(name),
                                        Shown.text(renamed),
                                        Shown.text(renamed)));
            }
        }
        for (String name : gone.keySet()) {
            breaking(
                    "Entity %s is gone from %s. Its stored items could be neither read nor deleted by their types, and scans would stumble over them. Restore it until the items are deleted, and record the change then."
                            .formatted(Shown.text(name), table.type().simpleName()));
        }
    }

    private void breaking(String text) {
        changes.breaking(ProblemId.LOCK_TABLE_CHANGED, table.origin(), text);
    }

    private void indexProblem(String text) {
        changes.breaking(ProblemId.LOCK_INDEX_CHANGED, table.origin(), text);
    }

    private static String show(Locked.Index index) {
        return "%s on %s%s with %s"
                .formatted(
                        index.kind(),
                        Shown.text(index.partitionKey()),
                        index.sortKey() == null ? "" : " and " + Shown.text(index.sortKey()),
                        index.projection()
                                + (index.included().isEmpty()
                                        ? ""
                                        : " " + Shown.text(String.join(", ", index.included()))));
    }

    private static String quoted(@Nullable String name) {
        return name == null ? "none" : "\"" + Shown.text(name) + "\"";
    }
}
