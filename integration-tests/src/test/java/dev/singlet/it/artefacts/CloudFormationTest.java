package dev.singlet.it.artefacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;

/** A table that is made from the CloudFormation template is the table of the annotations. */
@NullUnmarked // The document is read untyped; what is missing in it fails the test.
class CloudFormationTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    @Test
    void makesATableThatVerifies() {
        Map<String, Object> resource = map(map(template().get("Resources")).get("LedgerTable"));
        assertEquals("AWS::DynamoDB::Table", resource.get("Type"));
        Map<String, Object> properties = map(resource.get("Properties"));
        String name = dynamo.tableName();
        dynamo.client().createTable(request(name, properties));
        Map<String, Object> timeToLive = map(properties.get("TimeToLiveSpecification"));
        dynamo.client()
                .updateTimeToLive(update -> update.tableName(name)
                        .timeToLiveSpecification(specification -> specification
                                .attributeName((String) timeToLive.get("AttributeName"))
                                .enabled((Boolean) timeToLive.get("Enabled"))));

        LedgerTable ledger = LedgerTable.connect(dynamo.client(), options -> options.tableName(name));
        assertEquals(List.of(), ledger.verify().differences());
    }

    private static CreateTableRequest request(String name, Map<String, Object> properties) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode((String) properties.get("BillingMode"))
                .keySchema(keys(properties))
                .attributeDefinitions(maps(properties.get("AttributeDefinitions"))
                        .map(attribute -> AttributeDefinition.builder()
                                .attributeName((String) attribute.get("AttributeName"))
                                .attributeType((String) attribute.get("AttributeType"))
                                .build())
                        .toList())
                .globalSecondaryIndexes(maps(properties.get("GlobalSecondaryIndexes"))
                        .map(index -> GlobalSecondaryIndex.builder()
                                .indexName((String) index.get("IndexName"))
                                .keySchema(keys(index))
                                .projection(projection(index))
                                .build())
                        .toList())
                .localSecondaryIndexes(maps(properties.get("LocalSecondaryIndexes"))
                        .map(index -> LocalSecondaryIndex.builder()
                                .indexName((String) index.get("IndexName"))
                                .keySchema(keys(index))
                                .projection(projection(index))
                                .build())
                        .toList())
                .build();
    }

    private static List<KeySchemaElement> keys(Map<String, Object> place) {
        return maps(place.get("KeySchema"))
                .map(key -> KeySchemaElement.builder()
                        .attributeName((String) key.get("AttributeName"))
                        .keyType((String) key.get("KeyType"))
                        .build())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Projection projection(Map<String, Object> index) {
        Map<String, Object> projection = map(index.get("Projection"));
        Projection.Builder builder = Projection.builder().projectionType((String) projection.get("ProjectionType"));
        if (projection.containsKey("NonKeyAttributes")) {
            builder.nonKeyAttributes((List<String>) projection.get("NonKeyAttributes"));
        }
        return builder.build();
    }

    private static Map<String, Object> template() {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Resource.text("cloudformation.yaml"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Stream<Map<String, Object>> maps(Object value) {
        return ((List<?>) value).stream().map(CloudFormationTest::map);
    }
}
