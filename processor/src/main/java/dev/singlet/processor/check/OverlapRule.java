package dev.singlet.processor.check;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.Overlap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** No query of an entity reads items of another one. */
final class OverlapRule {

    private final Problems problems;

    OverlapRule(Problems problems) {
        this.problems = problems;
    }

    void check(TableModel table) {
        List<EntityModel> entities = table.entities();
        for (int i = 0; i < entities.size(); i++) {
            for (int j = i + 1; j < entities.size(); j++) {
                checkKeys(entities.get(i), entities.get(j));
                checkIndexes(entities.get(i), entities.get(j));
            }
        }
    }

    private void checkKeys(EntityModel one, EntityModel other) {
        if (CollisionRule.collision(one, other).isEmpty()) {
            checkBoth(keyOf(one), keyOf(other));
        }
    }

    private void checkIndexes(EntityModel one, EntityModel other) {
        for (IndexModel mine : one.indexes()) {
            other.indexes().stream()
                    .filter(its -> its.name().equals(mine.name()))
                    .forEach(its -> checkBoth(indexOf(one, mine), indexOf(other, its)));
        }
    }

    private static Access keyOf(EntityModel entity) {
        return new Access(
                entity,
                "@Key",
                entity.key().partition(),
                entity.key().sort(),
                entity.key().queryName().isPresent());
    }

    private static Access indexOf(EntityModel entity, IndexModel index) {
        return new Access(entity, "@Index " + index.name(), index.partition(), index.sort(), true);
    }

    /** Where each of two queries reads the other entity, one change is likely to mend both. */
    private void checkBoth(Access one, Access other) {
        if (!check(one, other)) {
            check(other, one);
        }
    }

    /** The widest query of an entity on the table or on an index, and what the items of another one look like there. */
    private record Access(
            EntityModel entity,
            String annotation,
            KeyAttribute partition,
            Optional<KeyAttribute> sort,
            boolean hasQuery) {

        /** Returns the first parts of the sort template, which the query knows without being told more. */
        List<KeyTemplate.Part> prefix() {
            List<KeyTemplate.Part> prefix = new ArrayList<>();
            for (KeyTemplate.Part part : sort.orElseThrow().template().parts()) {
                if (part instanceof KeyTemplate.Slot slot
                        && !partition.template().determines(slot)) {
                    return prefix;
                }
                prefix.add(part);
            }
            return prefix;
        }

        boolean knowsAll() {
            return prefix().size() == sort.orElseThrow().template().parts().size();
        }

        String prefixText() {
            StringBuilder text = new StringBuilder();
            for (KeyTemplate.Part part : prefix()) {
                text.append(
                        part instanceof KeyTemplate.Literal literal
                                ? literal.text()
                                : "{" + ((KeyTemplate.Slot) part).component() + "}");
            }
            return text.toString();
        }
    }

    /** Reports that the query of one entity reads another one, and returns whether it does. */
    private boolean check(Access reader, Access other) {
        boolean samePartition = Overlap.collision(
                        reader.partition().template(), other.partition().template(), Overlap.Role.PARTITION)
                .isPresent();
        if (!samePartition || !reader.hasQuery()) {
            return false;
        }
        if (reader.sort().isEmpty() || other.sort().isEmpty()) {
            reportPartition(reader, other);
            return true;
        }
        KeyTemplate sort = other.sort().get().template();
        boolean overlaps = reader.knowsAll()
                ? Overlap.collision(reader.sort().get().template(), sort, Overlap.Role.SORT)
                        .isPresent()
                : Overlap.startsWith(sort, reader.prefix());
        if (overlaps) {
            reportPrefix(reader, other);
        }
        return overlaps;
    }

    private void reportPrefix(Access reader, Access other) {
        String prefix = reader.prefixText();
        KeyAttribute sort = reader.sort().orElseThrow();
        String its = other.sort().orElseThrow().template().text();
        problems.add(
                ProblemId.KEY_PREFIX_OVERLAP,
                sort.origin(),
                "%s sort template of %s %s, which also matches %s \"%s\" in partition \"%s\". A query for %s would read %s too. Change one prefix, e.g. \"%s\"."
                        .formatted(
                                reader.annotation(),
                                reader.entity().type().simpleName(),
                                prefix.isEmpty() ? "starts with no literal" : "starts with \"" + prefix + "\"",
                                other.entity().type().simpleName(),
                                its,
                                other.partition().template().text(),
                                reader.entity().names().accessor(),
                                other.entity().names().accessor(),
                                prefix.isEmpty()
                                        ? upperName(reader) + "#"
                                                + sort.template().text()
                                        : distinct(prefix, its, other)));
    }

    /** Returns the other template without the prefix, if that leaves it a literal of its own. */
    private static String distinct(String prefix, String template, Access access) {
        String rest = template.startsWith(prefix) ? template.substring(prefix.length()) : "";
        return rest.isEmpty() || rest.startsWith("{") || rest.startsWith("#") ? upperName(access) + "#…" : rest;
    }

    private static String upperName(Access access) {
        return access.entity().type().simpleName().toUpperCase(Locale.ROOT);
    }

    private void reportPartition(Access reader, Access other) {
        problems.add(
                ProblemId.KEY_PREFIX_OVERLAP,
                reader.partition().origin(),
                "%s and %s can have the same partition key in %s, and no sort key tells them apart. A query for %s would read %s too. Change one partition template."
                        .formatted(
                                reader.entity().type().simpleName(),
                                other.entity().type().simpleName(),
                                reader.annotation(),
                                reader.entity().names().accessor(),
                                other.entity().names().accessor()));
    }
}
