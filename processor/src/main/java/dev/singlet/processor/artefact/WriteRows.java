package dev.singlet.processor.artefact;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.UniqueModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists what writes an entity: the call, the request, the condition that it carries, and what it costs. */
final class WriteRows {

    static final List<String> HEADER = List.of("call", "request", "on condition that", "costs");

    private static final String READ_AND_TRANSACTION = "`GetItem`, consistent, and `TransactWriteItems`";
    private static final String UNCHANGED = "the values are as they were read";

    private final EntityModel entity;
    private final String update;
    private final String delete;
    private final Optional<String> version;

    WriteRows(EntityModel entity) {
        this.entity = entity;
        String arguments = "(" + String.join(", ", entity.key().components()) + ")";
        this.update = Markdown.code("update" + arguments);
        this.delete = Markdown.code("delete" + arguments);
        this.version = entity.kept(Kept.VERSION).map(component -> Markdown.code(component.name()));
    }

    List<List<String>> all() {
        List<List<String>> rows = new ArrayList<>(entity.uniques().isEmpty() ? single() : guarded());
        if (!entity.hasGuardedWrites()) {
            rows.add(List.of(
                    "`putAll(records)`, `deleteAll(keys)`",
                    "`BatchWriteItem` for each 25",
                    "nothing",
                    Costs.replacement(entity, 1) + ", for each"));
        }
        if (entity.uniques().isEmpty()) {
            rows.add(
                    List.of("any, in `transact(…)`", "`TransactWriteItems`", "as above", Costs.replacement(entity, 2)));
        }
        return rows;
    }

    private List<List<String>> single() {
        return List.of(
                List.of("`create(…)`", "`PutItem`", noItem(), Costs.creation(entity, 1)),
                List.of(
                        "`put(record)`",
                        "`PutItem`",
                        version.map(this::sameVersion).orElse("nothing"),
                        Costs.replacement(entity, 1)),
                List.of(update, "`UpdateItem`", anItem(), Costs.update(entity, 1)),
                List.of(
                        delete + version.map(name -> ", `delete(record)`").orElse(""),
                        "`DeleteItem`",
                        "no item of another type"
                                + version.map(name -> "; for a record: " + sameVersion(name))
                                        .orElse(""),
                        Costs.creation(entity, 1)));
    }

    /** Where values are unique, their guards are written with the item. */
    private List<List<String>> guarded() {
        String creation = Costs.creation(entity, 2) + ", 2 WU for each guard";
        String change = "1 RU per 4 KB of the item, " + Costs.replacement(entity, 2)
                + ", 2 WU for each guard that is written or deleted";
        String unique = Markdown.codes(uniqueComponents());
        return List.of(
                List.of("`create(…)`", "`TransactWriteItems`", noItem() + "; the values are free", creation),
                List.of(
                        "`put(record)`",
                        READ_AND_TRANSACTION,
                        UNCHANGED
                                + version.map(name -> "; " + sameVersion(name)).orElse(""),
                        change),
                List.of(update + " of " + unique, READ_AND_TRANSACTION, UNCHANGED, change),
                List.of(update + " of others", "`UpdateItem`", anItem(), Costs.update(entity, 1)),
                List.of(
                        delete + version.map(name -> ", `delete(record)`").orElse(""),
                        READ_AND_TRANSACTION,
                        UNCHANGED
                                + version.map(name -> "; for a record: " + sameVersion(name))
                                        .orElse(""),
                        change));
    }

    private String noItem() {
        return entity.timeToLive().isPresent() ? "there is no item, or one that has expired" : "there is no item";
    }

    private String anItem() {
        return (entity.timeToLive().isPresent() ? "there is an item that has not expired" : "there is an item")
                + version.map(name -> "; with `ifVersion`: " + sameVersion(name))
                        .orElse("");
    }

    private String sameVersion(String name) {
        return name + " is as given";
    }

    private List<String> uniqueComponents() {
        Set<String> names = new LinkedHashSet<>();
        for (UniqueModel unique : entity.uniques()) {
            unique.components().stream().map(ComponentModel::name).forEach(names::add);
        }
        names.removeAll(entity.key().components());
        return List.copyOf(names);
    }
}
