package dev.singlet.processor.artefact;

import dev.singlet.processor.model.AccessPattern;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.model.UniqueModel;
import dev.singlet.processor.template.GuardKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what reads an entity: the call, the request, the key or key condition that is sent, and what it costs. */
final class ReadRows {

    static final List<String> HEADER = List.of("call", "request", "key, or key condition", "costs");

    private final TableModel table;
    private final EntityModel entity;
    private final String keyArguments;

    ReadRows(TableModel table, EntityModel entity) {
        this.table = table;
        this.entity = entity;
        this.keyArguments = String.join(", ", entity.key().components());
    }

    List<List<String>> all() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                Markdown.code("find(" + keyArguments + ")") + ", " + Markdown.code("get(" + keyArguments + ")"),
                "`GetItem`",
                Markdown.code(key()),
                Costs.READ));
        rows.add(List.of("`findAll(keys)`", "`BatchGetItem` for each 100", "the keys", "½ RU per 4 KB of each item"));
        entity.uniques().forEach(unique -> rows.add(lookup(unique)));
        for (AccessPattern pattern : AccessPattern.all(entity)) {
            rows.addAll(queries(pattern));
        }
        rows.add(List.of("`scan()`", "`Scan`", "none", Costs.SCAN));
        return rows;
    }

    private String key() {
        String partition = KeyText.equation(entity.key().partition());
        return entity.key()
                .sort()
                .map(sort -> partition + " AND " + KeyText.equation(sort))
                .orElse(partition);
    }

    private List<String> lookup(UniqueModel unique) {
        List<String> arguments =
                unique.components().stream().map(ComponentModel::name).toList();
        String guard = KeyText.equation(unique.guard())
                + table.sortKey()
                        .map(sort -> " AND " + sort + " = " + GuardKey.TYPE)
                        .orElse("");
        return List.of(
                Markdown.code(unique.finder() + "(" + String.join(", ", arguments) + ")"),
                "two `GetItem`, consistent",
                Markdown.code(guard) + ", then the key that it holds",
                "1 RU for the guard, 1 RU per 4 KB of the item");
    }

    private List<List<String>> queries(AccessPattern pattern) {
        List<List<String>> rows = new ArrayList<>();
        String request = "`Query`"
                + pattern.index()
                        .map(IndexModel::name)
                        .map(name -> " of " + Markdown.code(name))
                        .orElse("");
        String costs = Costs.QUERY + besides(pattern);
        for (QueryRow row : new EntityQueries(entity, pattern).rows()) {
            rows.add(List.of(Markdown.code(row.call()), request, condition(pattern.partition(), row), costs));
            costs = Costs.QUERY;
        }
        return rows;
    }

    static String condition(KeyAttribute partition, QueryRow row) {
        String condition = KeyText.equation(partition);
        return Markdown.code(row.sortCondition().isEmpty() ? condition : condition + " AND " + row.sortCondition());
    }

    /** What is read that is no result, and what it takes to have whole items. */
    private String besides(AccessPattern pattern) {
        List<String> others = pattern.reach(entity).others(table).stream()
                .map(other -> other.type().simpleName())
                .toList();
        String dropped =
                others.isEmpty() ? "" : "; reads " + Markdown.codes(others) + " too, which a filter on the type drops";
        Optional<IndexSchema> narrow =
                pattern.index().map(index -> table.index(index.name())).filter(index -> !index.isWhole());
        return dropped
                + narrow.map(index -> "; reads " + Costs.held(index)
                                + ", and with `hydrate()` the items: ½ RU per 4 KB of each")
                        .orElse("");
    }
}
