package dev.singlet.processor.check;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.Optional;

/**
 * Entities that only a scan finds again. An id that the program has chosen, it can look up; one that the library has
 * made up nobody knows who was not told, and every item has a partition of its own.
 */
final class ScanOnlyRule {

    private final Problems problems;

    ScanOnlyRule(Problems problems) {
        this.problems = problems;
    }

    void check(TableModel table) {
        for (EntityModel entity : table.entities()) {
            Optional<ComponentModel> id = entity.kept(Kept.RANDOM_ID).or(() -> entity.kept(Kept.TIME_ORDERED_ID));
            // What is handed out and expires by itself, such as a session, nobody lists.
            boolean stays = entity.timeToLive().isEmpty();
            if (stays && id.isPresent() && isInPartition(entity, id.get()) && !isListed(table, entity)) {
                problems.add(
                        ProblemId.SCAN_ONLY,
                        entity.origin(),
                        "%s has no query, and its partition key holds %s, which is generated. Whoever does not know the value finds an item only by a scan of the table. Add an @Index, or @SuppressWarnings(\"singlet:ScanOnly\") if it is kept elsewhere."
                                .formatted(entity.type().simpleName(), id.get().name()));
            }
        }
    }

    private static boolean isInPartition(EntityModel entity, ComponentModel id) {
        return entity.key().partition().template().components().contains(id.name());
    }

    private static boolean isListed(TableModel table, EntityModel entity) {
        return !entity.indexes().isEmpty()
                || !entity.uniques().isEmpty()
                || entity.key().queryName().isPresent()
                || table.collections().stream().anyMatch(collection -> collection.has(entity));
    }
}
