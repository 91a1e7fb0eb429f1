package dev.singlet.processor.check;

import dev.singlet.processor.model.CollectionMember;
import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.UpdateGroup;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.template.QueryStage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No component has the name of a method that generated types have anyway. */
final class ComponentNameRule {

    private static final Set<String> KEY_METHODS = Set.of("partition", "sort");
    private static final Set<String> UPDATE_METHODS =
            Set.of("execute", "onlyIf", "idempotent", "ifVersion", "orCreate");
    private static final Set<String> QUERY_METHODS =
            Set.of("filter", "limit", "descending", "startAfter", "as", "page", "list", "stream", "first", "count");
    private static final Set<String> INDEX_QUERY_METHODS = Set.of("keys", "hydrate");
    private static final Set<String> COLLECTION_METHODS = Set.of(
            "only",
            "limit",
            "descending",
            "startAfter",
            "consistently",
            "includingExpired",
            "page",
            "list",
            "stream",
            "first",
            "count",
            "group");
    private static final Set<String> DOCUMENT_METHODS = Set.of("path", "exists", "notExists");

    private final Problems problems;

    ComponentNameRule(Problems problems) {
        this.problems = problems;
    }

    void check(EntityModel entity) {
        for (String name : entity.key().components()) {
            check(
                    entity.component(name),
                    entity,
                    KEY_METHODS,
                    entity.names().key().simpleName());
        }
        for (UpdateGroup group : entity.updateGroups()) {
            if (group.asked().size() == 1) {
                check(
                        group.asked().get(0),
                        entity,
                        UPDATE_METHODS,
                        entity.names().update().simpleName());
            }
        }
        entity.key()
                .queryName()
                .ifPresent(query -> checkQuery(
                        entity, query, entity.key().partition(), entity.key().sort(), QUERY_METHODS));
        for (IndexModel index : entity.indexes()) {
            checkQuery(entity, index.queryName(), index.partition(), index.sort(), QUERY_METHODS);
            checkQuery(entity, index.queryName(), index.partition(), index.sort(), INDEX_QUERY_METHODS);
        }
        entity.documents().forEach(this::check);
    }

    /** Checks the fields of a nested record. */
    void check(DocumentModel document) {
        checkFields(document.components(), document.type().simpleName(), document.name() + "Fields");
    }

    /** Checks the fields of a nested record or of a document. */
    void checkFields(List<ComponentModel> components, String owner, String fields) {
        components.forEach(component -> check(component, owner, DOCUMENT_METHODS, fields));
    }

    void check(CollectionModel collection) {
        for (ComponentModel component : collection.narrowedBy()) {
            check(component, ownerOf(component, collection), COLLECTION_METHODS, "queries of item collections");
        }
    }

    private static String ownerOf(ComponentModel component, CollectionModel collection) {
        return collection.members().stream()
                .map(CollectionMember::entity)
                .filter(entity -> entity.components().stream()
                        .anyMatch(own -> own.origin().equals(component.origin())))
                .map(entity -> entity.type().simpleName())
                .findFirst()
                .orElse(collection.type().simpleName());
    }

    private void checkQuery(
            EntityModel entity,
            String query,
            KeyAttribute partition,
            Optional<KeyAttribute> sort,
            Set<String> methods) {
        for (QueryStage stage : QueryStage.of(partition.template(), sort.map(KeyAttribute::template))) {
            check(entity.component(stage.component()), entity, methods, "the query " + query);
        }
    }

    private void check(ComponentModel component, EntityModel entity, Set<String> taken, String where) {
        check(component, entity.type().simpleName(), taken, where);
    }

    private void check(ComponentModel component, String owner, Set<String> taken, String where) {
        if (taken.contains(component.name())) {
            problems.add(
                    ProblemId.COMPONENT_NAME_TAKEN,
                    component.origin(),
                    "Component %s of %s has the name of the method %s() of %s. Rename the component, and keep its stored name with @Attribute(\"%s\")."
                            .formatted(component.name(), owner, component.name(), where, component.attribute()));
        }
    }
}
