package dev.singlet.processor.check;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.KeyModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate;
import java.util.List;
import java.util.OptionalInt;

/** Partition keys that many items share: DynamoDB serves the items of one with a part of what a table can do. */
final class HotPartitionRule {

    /** As many partitions do what most tables need. */
    private static final int FEW = 1_000;

    private final Problems problems;

    HotPartitionRule(Problems problems) {
        this.problems = problems;
    }

    void check(EntityModel entity) {
        if (hasFewItems(entity.key())) {
            return;
        }
        check(entity, "@Key", entity.key().partition());
        for (IndexModel index : entity.indexes()) {
            if (!index.local()) {
                check(entity, "@Index " + Shown.text(index.name()), index.partition());
            }
        }
    }

    private static boolean hasFewItems(KeyModel key) {
        return key.partition().template().fewKeys(FEW).isPresent()
                && key.sort()
                        .map(sort -> sort.template().fewKeys(FEW).isPresent())
                        .orElse(true);
    }

    private void check(EntityModel entity, String annotation, KeyAttribute partition) {
        List<KeyTemplate.Slot> slots = partition.template().slots();
        OptionalInt count = partition.template().fewKeys(FEW);
        String components = String.join(" and ", partition.template().components());
        if (slots.isEmpty()) {
            add(entity, annotation, partition, "holds no component, so all items have one partition key");
        } else if (count.isPresent()) {
            add(
                    entity,
                    annotation,
                    partition,
                    "holds only %s, so all items share few partition keys (%d)"
                            .formatted(components, count.getAsInt()));
        } else if (isAllOfNow(slots)) {
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

    /** Returns whether a coarse time, and what has few values besides, makes all keys. */
    private static boolean isAllOfNow(List<KeyTemplate.Slot> slots) {
        return slots.stream().map(KeyTemplate.Slot::shape).anyMatch(HotPartitionRule::isCoarseTime)
                && slots.stream()
                        .map(KeyTemplate.Slot::shape)
                        .allMatch(shape -> isCoarseTime(shape)
                                || shape instanceof KeyShape.Truth
                                || shape instanceof KeyShape.Constant);
    }

    /** Items are mostly written with the time of now. */
    private static boolean isCoarseTime(KeyShape shape) {
        return shape instanceof KeyShape.Date
                || (shape instanceof KeyShape.Time time && time.precision().compareTo(KeyShape.Precision.HOUR) >= 0);
    }
}
