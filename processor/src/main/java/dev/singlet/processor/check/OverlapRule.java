package dev.singlet.processor.check;

import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.QueryReach;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.proof.Meeting;
import dev.singlet.processor.template.KeyTemplate;
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
        if (!table.hasAllCollections()) {
            // One of them may be what makes room for two entities in one partition.
            return;
        }
        List<EntityModel> entities = table.entities();
        for (int i = 0; i < entities.size(); i++) {
            for (int j = i + 1; j < entities.size(); j++) {
                check(table, entities.get(i), entities.get(j));
            }
        }
    }

    private void check(TableModel table, EntityModel one, EntityModel other) {
        if (CollisionRule.collision(one, other).isEmpty()) {
            check(table, QueryReach.ofKey(one), QueryReach.ofKey(other));
        }
        for (IndexModel index : one.indexes()) {
            QueryReach mine = QueryReach.ofIndex(one, index);
            mine.ofOther(other).ifPresent(its -> check(table, mine, its));
        }
    }

    private void check(TableModel table, QueryReach one, QueryReach other) {
        if (table.collects(one.entity(), other.entity(), one.index())) {
            return;
        }
        // Where each of two queries reads the other entity, one change is likely to mend both.
        Optional<Meeting> meeting = one.reads(other);
        if (meeting.isPresent()) {
            report(one, other, meeting.get());
        } else {
            other.reads(one).ifPresent(its -> report(other, one, its));
        }
    }

    private void report(QueryReach reader, QueryReach other, Meeting meeting) {
        String example = Examples.reading(reader, other, meeting)
                + Examples.converters(reader.entity(), other.entity(), meeting);
        if (reader.sort().isEmpty() || other.sort().isEmpty()) {
            reportPartition(reader, other, example);
        } else {
            reportPrefix(reader, other, example);
        }
    }

    private void reportPrefix(QueryReach reader, QueryReach other, String example) {
        String prefix = prefixText(reader);
        KeyAttribute sort = reader.sort().orElseThrow();
        String its = other.sort().orElseThrow().template().text();
        problems.add(
                ProblemId.KEY_PREFIX_OVERLAP,
                sort.origin(),
                "%s sort template of %s %s, which also matches %s \"%s\" in partition \"%s\". A query for %s would read %s too. %s Change one prefix, e.g. \"%s\".%s"
                        .formatted(
                                annotation(reader),
                                reader.entity().type().simpleName(),
                                prefix.isEmpty() ? "starts with no literal" : "starts with \"" + prefix + "\"",
                                other.entity().type().simpleName(),
                                its,
                                other.partition().template().text(),
                                reader.entity().names().accessor(),
                                other.entity().names().accessor(),
                                example,
                                prefix.isEmpty()
                                        ? upperName(reader) + "#"
                                                + sort.template().text()
                                        : distinct(prefix, its, other),
                                orCollect(reader, other)));
    }

    private static String annotation(QueryReach reach) {
        return reach.index().map(name -> "@Index " + name).orElse("@Key");
    }

    private static String prefixText(QueryReach reach) {
        StringBuilder text = new StringBuilder();
        for (KeyTemplate.Part part : reach.prefix()) {
            text.append(
                    part instanceof KeyTemplate.Literal literal
                            ? literal.text()
                            : "{" + ((KeyTemplate.Slot) part).component() + "}");
        }
        return text.toString();
    }

    /** Returns the other template without the prefix, if that leaves it a literal of its own. */
    private static String distinct(String prefix, String template, QueryReach access) {
        String rest = template.startsWith(prefix) ? template.substring(prefix.length()) : "";
        return rest.isEmpty() || rest.startsWith("{") || rest.startsWith("#") ? upperName(access) + "#…" : rest;
    }

    private static String upperName(QueryReach access) {
        return access.entity().type().simpleName().toUpperCase(Locale.ROOT);
    }

    private void reportPartition(QueryReach reader, QueryReach other, String example) {
        problems.add(
                ProblemId.KEY_PREFIX_OVERLAP,
                reader.partition().origin(),
                "%s and %s can have the same partition key in %s, and no sort key tells them apart. A query for %s would read %s too. %s Change one partition template.%s"
                        .formatted(
                                reader.entity().type().simpleName(),
                                other.entity().type().simpleName(),
                                annotation(reader),
                                reader.entity().names().accessor(),
                                other.entity().names().accessor(),
                                example,
                                orCollect(reader, other)));
    }

    /** Only entities whose partition keys are written in one way can be in one collection. */
    private static String orCollect(QueryReach reader, QueryReach other) {
        return reader.partition().template().isShapedLike(other.partition().template())
                ? " If the two belong together, declare an @ItemCollection of both."
                : "";
    }
}
