package dev.singlet.processor.model;

import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import dev.singlet.processor.template.QueryStage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One query of an entity.
 *
 * @param method the repository's method
 * @param index the index; empty for the table itself
 * @param partition the partition key
 * @param sort the sort key, if there is one
 */
public record AccessPattern(
        String method, Optional<IndexModel> index, KeyAttribute partition, Optional<KeyAttribute> sort) {

    /** Returns the queries of an entity: that of the primary key first, if there is one, then those of its indexes. */
    public static List<AccessPattern> all(EntityModel entity) {
        List<AccessPattern> patterns = new ArrayList<>();
        entity.key()
                .queryName()
                .ifPresent(name -> patterns.add(new AccessPattern(
                        name,
                        Optional.empty(),
                        entity.key().partition(),
                        entity.key().sort())));
        for (IndexModel index : entity.indexes()) {
            patterns.add(new AccessPattern(index.queryName(), Optional.of(index), index.partition(), index.sort()));
        }
        return patterns;
    }

    /** Returns what the query reads. */
    public QueryReach reach(EntityModel entity) {
        return index.map(given -> QueryReach.ofIndex(entity, given)).orElseGet(() -> QueryReach.ofKey(entity));
    }

    /** Returns the components of the sort key that the caller can give, in order. */
    public List<QueryStage> stages() {
        return QueryStage.of(partition.template(), sort.map(KeyAttribute::template));
    }

    /** Returns the components given before a stage that it has to carry on, as they occur once more behind it. */
    public List<String> carried(int stage) {
        List<QueryStage> all = stages();
        List<QueryStage> left = all.subList(stage, all.size());
        List<Part> parts = sortParts();
        Set<String> given = new HashSet<>();
        Set<String> carried = new LinkedHashSet<>();
        for (int place = left.get(0).place(); place < parts.size(); place++) {
            if (parts.get(place) instanceof Slot slot) {
                if (left.contains(new QueryStage(slot.component(), place))) {
                    given.add(slot.component());
                } else if (!given.contains(slot.component())) {
                    carried.add(slot.component());
                }
            }
        }
        return List.copyOf(carried);
    }

    private List<Part> sortParts() {
        return sort.map(KeyAttribute::template).map(KeyTemplate::parts).orElse(List.of());
    }
}
