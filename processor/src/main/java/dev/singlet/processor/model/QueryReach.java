package dev.singlet.processor.model;

import dev.singlet.processor.proof.KeyPair;
import dev.singlet.processor.proof.KeyProof;
import dev.singlet.processor.proof.Meeting;
import dev.singlet.processor.template.KeyTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The widest query of an entity on the table or on an index, and what the items of the entity look like there.
 *
 * @param entity the entity
 * @param index the index; empty for the table itself
 * @param partition the partition key
 * @param sort the sort key, if there is one
 * @param hasQuery whether there is a query
 */
public record QueryReach(
        EntityModel entity,
        Optional<String> index,
        KeyAttribute partition,
        Optional<KeyAttribute> sort,
        boolean hasQuery) {

    /** Returns the reach on the table itself. */
    public static QueryReach ofKey(EntityModel entity) {
        KeyModel key = entity.key();
        return new QueryReach(
                entity,
                Optional.empty(),
                key.partition(),
                key.sort(),
                key.queryName().isPresent());
    }

    /** Returns the reach on one of the entity's indexes. */
    public static QueryReach ofIndex(EntityModel entity, IndexModel index) {
        return new QueryReach(entity, Optional.of(index.name()), index.partition(), index.sort(), true);
    }

    /** Returns the reach of another entity on the same index, or on the table; empty if it is not there. */
    public Optional<QueryReach> ofOther(EntityModel other) {
        if (index.isEmpty()) {
            return Optional.of(ofKey(other));
        }
        return other.indexes().stream()
                .filter(its -> its.name().equals(index.get()))
                .findFirst()
                .map(its -> ofIndex(other, its));
    }

    /** Returns the first parts of the sort template, which the query knows without being told more. */
    public List<KeyTemplate.Part> prefix() {
        List<KeyTemplate.Part> prefix = new ArrayList<>();
        for (KeyTemplate.Part part : sort.orElseThrow().template().parts()) {
            if (part instanceof KeyTemplate.Slot slot && !partition.template().determines(slot)) {
                return prefix;
            }
            prefix.add(part);
        }
        return prefix;
    }

    /** Returns an item of another entity that the query reads, if it can read one. */
    public Optional<Meeting> reads(QueryReach other) {
        return hasQuery
                ? KeyProof.reading(keys(), sort.isPresent() ? prefix() : List.of(), other.keys())
                : Optional.empty();
    }

    /** Returns the templates of the partition key and of the sort key. */
    public KeyPair keys() {
        return new KeyPair(partition.template(), sort.map(KeyAttribute::template));
    }

    /**
     * Returns the other entities of a sound table whose items the query can read. These are in a collection with it, as
     * everything else that it could read is an error: none of that has to be proven a second time.
     */
    public List<EntityModel> others(TableModel table) {
        return table.entities().stream()
                .filter(other -> !other.type().equals(entity.type()))
                .filter(other -> table.collects(entity, other, index))
                .filter(other -> ofOther(other).flatMap(this::reads).isPresent())
                .toList();
    }

    /** Returns whether the query can read items of another entity of the table. */
    public boolean includesOthers(TableModel table) {
        return !others(table).isEmpty();
    }
}
