package dev.singlet.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * What matters about an index: as it is declared, or as it is.
 *
 * @param status the state in DynamoDB's words; a local index, which always has that of its table, is {@code ACTIVE}
 */
record IndexShape(boolean local, List<KeySchemaElement> keys, Projection projection, String status) {

    private static final String ACTIVE = IndexStatus.ACTIVE.toString();

    /** The indexes that a table is to have. */
    static Map<String, IndexShape> declared(CreateTableRequest table) {
        Map<String, IndexShape> shapes = new LinkedHashMap<>();
        table.globalSecondaryIndexes()
                .forEach(index -> shapes.put(
                        index.indexName(), new IndexShape(false, index.keySchema(), index.projection(), ACTIVE)));
        table.localSecondaryIndexes()
                .forEach(index -> shapes.put(
                        index.indexName(), new IndexShape(true, index.keySchema(), index.projection(), ACTIVE)));
        return shapes;
    }

    /** The indexes that a table has. */
    static Map<String, IndexShape> live(TableDescription table) {
        Map<String, IndexShape> shapes = new LinkedHashMap<>();
        for (GlobalSecondaryIndexDescription index : table.globalSecondaryIndexes()) {
            shapes.put(
                    index.indexName(),
                    new IndexShape(false, index.keySchema(), index.projection(), index.indexStatusAsString()));
        }
        table.localSecondaryIndexes()
                .forEach(index -> shapes.put(
                        index.indexName(), new IndexShape(true, index.keySchema(), index.projection(), ACTIVE)));
        return shapes;
    }

    /** Whether what is to be read from another shape can be read from this one. */
    boolean holds(IndexShape needed) {
        return holdsAll()
                || (!needed.holdsAll()
                        && projection.nonKeyAttributes().containsAll(needed.projection.nonKeyAttributes()));
    }

    /** Whether queries are answered: not while the index is being filled, or deleted. */
    boolean canBeRead() {
        return status.equals(ACTIVE) || status.equals(IndexStatus.UPDATING.toString());
    }

    /** The attributes that the index holds, in words. */
    String content() {
        if (holdsAll()) {
            return "all attributes";
        }
        List<String> attributes = projection.nonKeyAttributes();
        return attributes.isEmpty() ? "keys only" : "keys and " + String.join(", ", attributes);
    }

    /** Whether it is a global or a local index, in words. */
    String scope() {
        return local ? "a local index" : "a global index";
    }

    private boolean holdsAll() {
        return projection.projectionType() == ProjectionType.ALL;
    }
}
