package dev.singlet.processor.check;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate;
import java.util.List;

/** Partition keys that many items share: DynamoDB serves the items of one with a part of what a table can do. */
final class HotPartitionRule {

    private final Problems problems;

    HotPartitionRule(Problems problems) {
        this.problems = problems;
    }

    void check(EntityModel entity) {
        if (entity.key().components().isEmpty()) {
            return; // There is one such item only.
        }
        check(entity, "@Key", entity.key().partition());
        for (IndexModel index : entity.indexes()) {
            if (!index.local()) {
                check(entity, "@Index " + Shown.text(index.name()), index.partition());
            }
        }
    }

    private void check(EntityModel entity, String annotation, KeyAttribute partition) {
        List<KeyShape> shapes = partition.template().slots().stream()
                .map(KeyTemplate.Slot::shape)
                .toList();
        String components = String.join(" and ", partition.template().components());
        if (shapes.isEmpty()) {
            add(entity, annotation, partition, "holds no component, so all items have one partition key");
        } else if (shapes.stream().allMatch(HotPartitionRule::hasFewValues)) {
            add(
                    entity,
                    annotation,
                    partition,
                    "holds only %s, so all items share few partition keys (%d)".formatted(components, values(shapes)));
        } else if (shapes.stream().allMatch(shape -> hasFewValues(shape) || isCoarseTime(shape))) {
            add(
                    entity,
                    annotation,
                    partition,
                    "holds only %s, so what is written at one time shares few partition keys".formatted(components));
        }
    }

    private void add(EntityModel entity, String annotation, KeyAttribute partition, String fact) {
        problems.add(
                ProblemId.HOT_PARTITION,
                partition.origin(),
                "%s partition template \"%s\" of %s %s. DynamoDB serves one key with 1000 write and 3000 read units a second at most. Add a component that spreads the items, such as a tenant or a shard, or @SuppressWarnings(\"singlet:HotPartition\") if they stay few."
                        .formatted(
                                annotation,
                                Shown.text(partition.template().text()),
                                entity.type().simpleName(),
                                fact));
    }

    private static boolean hasFewValues(KeyShape shape) {
        return shape instanceof KeyShape.Truth || shape instanceof KeyShape.Constant;
    }

    /** Items are mostly written with the time of now. */
    private static boolean isCoarseTime(KeyShape shape) {
        return shape instanceof KeyShape.Date
                || (shape instanceof KeyShape.Time time && time.precision().compareTo(KeyShape.Precision.HOUR) >= 0);
    }

    private static long values(List<KeyShape> shapes) {
        long values = 1;
        for (KeyShape shape : shapes) {
            values *= shape instanceof KeyShape.Constant constant
                    ? constant.names().size()
                    : 2;
        }
        return values;
    }
}
