package dev.singlet.processor.check;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.name.GeneratedNames;
import dev.singlet.processor.name.MethodNames;
import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.template.QueryStage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The queries of an entity, and the nested types named after them, have names of their own. */
final class QueryNameRule {

    private static final Set<String> TAKEN = Set.of(
            "find",
            "findAll",
            "get",
            "getting",
            "consistently",
            "includingExpired",
            "scan",
            "create",
            "creating",
            "put",
            "putting",
            "putAll",
            "update",
            "delete",
            "deleting",
            "deleteAll",
            "checking",
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private final Problems problems;

    QueryNameRule(Problems problems) {
        this.problems = problems;
    }

    void check(TableModel table, EntityModel entity) {
        Map<String, String> users = new HashMap<>();
        users.put(entity.type().simpleName(), "the entity");
        for (ClassName generated : GeneratedNames.all(entity)) {
            users.put(generated.simpleName(), "generated code");
        }
        Optional<KeyAttribute> sort = entity.key().sort();
        entity.key()
                .queryName()
                .map(name -> new Query(name, "@Key", entity.key().partition(), sort, true, entity.origin()))
                .ifPresent(query -> claim(entity, users, query));
        for (IndexModel index : entity.indexes()) {
            claim(
                    entity,
                    users,
                    new Query(
                            index.queryName(),
                            "@Index " + index.name(),
                            index.partition(),
                            index.sort(),
                            table.index(index.name()).isWhole(),
                            index.origin()));
        }
    }

    private record Query(
            String name,
            String annotation,
            KeyAttribute partition,
            Optional<KeyAttribute> sort,
            boolean readsWholeItems,
            Origin origin) {}

    private void claim(EntityModel entity, Map<String, String> users, Query query) {
        if (TAKEN.contains(query.name())) {
            report(
                    entity,
                    query,
                    "as another method of %s is"
                            .formatted(entity.names().repository().simpleName()));
            return;
        }
        boolean isOwnType = true;
        for (String nested : nestedTypes(entity, query)) {
            String first = users.putIfAbsent(nested, query.annotation());
            if (first != null) {
                report(
                        entity,
                        query,
                        isOwnType && first.startsWith("@")
                                ? "as that of %s is".formatted(first)
                                : "and needs a type %s, which %s has".formatted(nested, first));
                return;
            }
            isOwnType = false;
        }
    }

    private void report(EntityModel entity, Query query, String fact) {
        problems.add(
                ProblemId.QUERY_NAME_CLASH,
                query.origin(),
                "The query of %s of %s is named %s, %s. Name one otherwise: query = \"…\"."
                        .formatted(query.annotation(), entity.type().simpleName(), query.name(), fact));
    }

    /** Returns the type of the query, and those of its stages: all but the last component have one. */
    private static List<String> nestedTypes(EntityModel entity, Query query) {
        List<String> types = new ArrayList<>();
        StringBuilder name = new StringBuilder(MethodNames.capitalize(query.name()));
        types.add(name.toString());
        List<QueryStage> stages =
                QueryStage.of(query.partition().template(), query.sort().map(KeyAttribute::template));
        for (int i = 0; i + 1 < stages.size(); i++) {
            name.append(MethodNames.capitalize(stages.get(i).component()));
            types.add(name.toString());
        }
        if (!query.readsWholeItems()) {
            types.add(GeneratedNames.narrowQuery(entity.names(), query.name()).simpleName());
            types.add(GeneratedNames.view(entity.names(), query.name()).simpleName());
        }
        return types;
    }
}
