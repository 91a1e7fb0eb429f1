package dev.singlet.processor.check;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.Optional;

/** A table expires its items by one attribute, and nothing else is stored there. */
final class TimeToLiveRule {

    private final Problems problems;

    TimeToLiveRule(Problems problems) {
        this.problems = problems;
    }

    void check(TableModel table) {
        Optional<EntityModel> first = table.entities().stream()
                .filter(entity -> entity.timeToLive().isPresent())
                .findFirst();
        if (first.isPresent()) {
            ComponentModel component = first.get().timeToLive().orElseThrow();
            table.entities().forEach(entity -> check(entity, first.get(), component));
            table.entities().forEach(entity -> checkIndexes(table, entity));
        }
    }

    private void check(EntityModel entity, EntityModel firstEntity, ComponentModel first) {
        for (ComponentModel component : entity.components()) {
            boolean isThere = component.attribute().equals(first.attribute());
            if (component.isTimeToLive() && !isThere) {
                problems.add(
                        ProblemId.TIME_TO_LIVE_MISMATCH,
                        component.origin(),
                        "Component %s of %s is @TimeToLive and stored as \"%s\", that of %s as \"%s\". DynamoDB expires the items of a table by one attribute. Add @Attribute(\"%s\") here, or name the other one alike."
                                .formatted(
                                        component.name(),
                                        entity.type().simpleName(),
                                        component.attribute(),
                                        firstEntity.type().simpleName(),
                                        first.attribute(),
                                        first.attribute()));
            } else if (!component.isTimeToLive() && isThere) {
                problems.add(
                        ProblemId.TIME_TO_LIVE_CLASH,
                        component.origin(),
                        "Component %s of %s is stored as \"%s\", by which the table expires items, as %s has its @TimeToLive there. DynamoDB could delete the item. Annotate it with @TimeToLive as well, or name its attribute otherwise: @Attribute(\"…\")."
                                .formatted(
                                        component.name(),
                                        entity.type().simpleName(),
                                        component.attribute(),
                                        firstEntity.type().simpleName()));
            }
        }
    }

    private void checkIndexes(TableModel table, EntityModel entity) {
        Optional<ComponentModel> component = entity.timeToLive();
        if (component.isEmpty()) {
            return;
        }
        String attribute = component.get().attribute();
        for (IndexModel index : entity.indexes()) {
            IndexSchema schema = table.index(index.name());
            if (!schema.holds(attribute)) {
                problems.add(
                        ProblemId.TIME_TO_LIVE_NOT_PROJECTED,
                        index.origin(),
                        "@Index %s of %s does not hold \"%s\", so that its queries could not leave out what has expired. Include that attribute in the %s."
                                .formatted(
                                        index.name(),
                                        entity.type().simpleName(),
                                        attribute,
                                        index.local() ? "@Lsi" : "@Gsi"));
            }
        }
    }
}
