package dev.singlet.processor.check;

import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Suggestion;
import java.util.LinkedHashSet;
import java.util.Set;

/** The components of a collection's template are the parameters of its query, and named as its members name them. */
final class CollectionComponentRule {

    private final Problems problems;

    CollectionComponentRule(Problems problems) {
        this.problems = problems;
    }

    void check(CollectionModel collection) {
        Set<String> known = new LinkedHashSet<>();
        collection
                .members()
                .forEach(member -> known.addAll(
                        partition(collection, member.entity()).template().components()));
        for (String name : collection.partition().template().components()) {
            if (!known.contains(name)) {
                problems.add(
                        ProblemId.COLLECTION_UNKNOWN_COMPONENT,
                        collection.partition().origin(),
                        "@ItemCollection partition template \"%s\" of %s names a component \"%s\", which no member has in its partition key.%s The query has a parameter of that name. Name it as a member does: %s."
                                .formatted(
                                        collection.partition().template().text(),
                                        collection.type().simpleName(),
                                        name,
                                        Suggestion.sentence(name, known),
                                        String.join(", ", known)));
            }
        }
    }

    private static KeyAttribute partition(CollectionModel collection, EntityModel member) {
        return collection
                .index()
                .map(schema -> member.indexes().stream()
                        .filter(index -> index.name().equals(schema.name()))
                        .findFirst()
                        .map(IndexModel::partition)
                        .orElseThrow())
                .orElse(member.key().partition());
    }
}
