package dev.singlet.sample.chat.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.singlet.sample.chat.ChatTable;
import dev.singlet.sample.chat.ClientSpy;
import dev.singlet.testing.DynamoDbExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What is deployed is what the code says. */
class TemplateTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.fromEnvironment();

    private final JsonNode resources;

    TemplateTest() throws IOException {
        resources = new YAMLMapper().readTree(Path.of("template.yaml").toFile()).get("Resources");
    }

    @Test
    void createsTheTableOfTheModel() {
        CreateTableRequest definition = ChatTable.connect(ClientSpy.silent()).definition();
        JsonNode table = resources.at("/ChatsTable/Properties");

        assertEquals(
                definition.attributeDefinitions().stream()
                        .map(attribute -> attribute.attributeName() + " " + attribute.attributeTypeAsString())
                        .collect(Collectors.toSet()),
                items(table.get("AttributeDefinitions"))
                        .map(attribute -> text(attribute, "AttributeName") + " " + text(attribute, "AttributeType"))
                        .collect(Collectors.toSet()));
        assertEquals(keySchema(definition.keySchema()), keySchema(table.get("KeySchema")));
        assertEquals(definition.billingModeAsString(), text(table, "BillingMode"));
        assertEquals(
                definition.globalSecondaryIndexes().stream()
                        .map(index -> index.indexName() + " " + keySchema(index.keySchema()) + " "
                                + index.projection().projectionTypeAsString())
                        .toList(),
                items(table.get("GlobalSecondaryIndexes"))
                        .map(index -> text(index, "IndexName") + " " + keySchema(index.get("KeySchema")) + " "
                                + index.at("/Projection/ProjectionType").asText())
                        .toList());
        assertEquals(!definition.localSecondaryIndexes().isEmpty(), table.has("LocalSecondaryIndexes"));
    }

    @Test
    void hasEachRouteAndACatchAll() {
        List<String> keys = new ArrayList<>();
        int catchAlls = 0;
        for (JsonNode event : resources.at("/ChatFunction/Properties/Events")) {
            JsonNode route = event.get("Properties");
            if (route.has("Path")) {
                keys.add(text(route, "Method") + " " + text(route, "Path"));
            } else {
                catchAlls++;
            }
        }

        assertEquals(1, catchAlls);
        assertEquals(Arrays.stream(Route.values()).map(Route::key).toList(), keys);
    }

    @Test
    void namesTheHandlerAndTheTable() throws ReflectiveOperationException {
        JsonNode function = resources.at("/ChatFunction/Properties");
        String[] handler = text(function, "Handler").split("::", -1);

        assertTrue(RequestHandler.class.isAssignableFrom(Class.forName(handler[0])));
        assertEquals("handleRequest", handler[1]);
        assertEquals(
                "ChatsTable",
                function.at("/Environment/Variables/" + ChatHandler.TABLE_VARIABLE + "/Ref")
                        .asText());
    }

    @Test
    void allowsWhatTheRoutesNeedAndNoMore() {
        Set<String> used = new TreeSet<>();
        HandlerFixture chats = new HandlerFixture(
                ClientSpy.before(dynamo.client(), (method, request) -> used.addAll(actions(request))),
                dynamo.tableName());
        new HandlerFixture(dynamo.client(), dynamo.tableName()).fill();

        for (String event : List.of(
                "create-chat",
                "list-chats",
                "get-chat",
                "rename-chat",
                "create-message",
                "list-messages",
                "edit-message",
                "delete-message",
                "delete-chat")) {
            assertEquals(2, chats.send(event).getStatusCode() / 100, event);
        }

        assertEquals(used, allowed());
    }

    private Set<String> allowed() {
        Set<String> allowed = new TreeSet<>();
        for (JsonNode statement : resources.at("/ChatFunction/Properties/Policies/0/Statement")) {
            boolean index = statement.at("/Resource/Fn::Sub").asText().endsWith("/index/gsi1");
            assertEquals(!index, statement.at("/Resource/Fn::GetAtt/0").asText().equals("ChatsTable"));
            items(statement.get("Action"))
                    .map(action -> action.asText() + (index ? " on gsi1" : ""))
                    .forEach(allowed::add);
        }
        return allowed;
    }

    /** Which actions IAM asks for when a request is sent; for a transaction, those of its parts. */
    private static Set<String> actions(Object request) {
        if (request instanceof TransactWriteItemsRequest transaction) {
            return transaction.transactItems().stream()
                    .flatMap(TemplateTest::actions)
                    .collect(Collectors.toSet());
        }
        String index =
                request instanceof QueryRequest query && query.indexName() != null ? " on " + query.indexName() : "";
        return Set.of("dynamodb:" + request.getClass().getSimpleName().replace("Request", "") + index);
    }

    private static Stream<String> actions(TransactWriteItem item) {
        Set<String> actions = new HashSet<>();
        if (item.put() != null) {
            actions.add("dynamodb:PutItem");
        }
        if (item.update() != null) {
            actions.add("dynamodb:UpdateItem");
        }
        if (item.delete() != null) {
            actions.add("dynamodb:DeleteItem");
        }
        if (item.conditionCheck() != null) {
            actions.add("dynamodb:ConditionCheckItem");
        }
        return actions.stream();
    }

    private static List<String> keySchema(List<KeySchemaElement> elements) {
        return elements.stream()
                .map(element -> element.attributeName() + " " + element.keyTypeAsString())
                .toList();
    }

    private static List<String> keySchema(JsonNode elements) {
        return items(elements)
                .map(element -> text(element, "AttributeName") + " " + text(element, "KeyType"))
                .toList();
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
