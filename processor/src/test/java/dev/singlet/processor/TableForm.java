package dev.singlet.processor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;

/**
 * What a table is made of, whatever says so.
 *
 * @param keys the partition key first
 * @param attributes the definitions, such as {@code pk:S}
 * @param indexes by name
 */
record TableForm(String name, List<String> keys, List<String> attributes, Map<String, IndexForm> indexes) {

    /** What an index is made of. */
    record IndexForm(boolean local, List<String> keys, String projection, List<String> included) {}

    static TableForm of(CreateTableRequest request) {
        Map<String, IndexForm> indexes = new TreeMap<>();
        request.globalSecondaryIndexes()
                .forEach(index -> indexes.put(index.indexName(), index(false, index.keySchema(), index.projection())));
        request.localSecondaryIndexes()
                .forEach(index -> indexes.put(index.indexName(), index(true, index.keySchema(), index.projection())));
        List<String> attributes = request.attributeDefinitions().stream()
                .map(attribute -> attribute.attributeName() + ":" + attribute.attributeTypeAsString())
                .toList();
        return new TableForm(request.tableName(), keys(request.keySchema()), attributes, indexes);
    }

    private static IndexForm index(boolean local, List<KeySchemaElement> keys, Projection projection) {
        return new IndexForm(
                local,
                keys(keys),
                projection.projectionTypeAsString(),
                projection.hasNonKeyAttributes() ? projection.nonKeyAttributes() : List.of());
    }

    private static List<String> keys(List<KeySchemaElement> keys) {
        return keys.stream().map(KeySchemaElement::attributeName).toList();
    }
}
