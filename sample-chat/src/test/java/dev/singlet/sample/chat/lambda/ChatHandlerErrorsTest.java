package dev.singlet.sample.chat.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import dev.singlet.sample.chat.ClientSpy;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Each error, with the event document that API Gateway would send: the problem document, and nothing changed. */
class ChatHandlerErrorsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.fromEnvironment();

    private final HandlerFixture chats = new HandlerFixture(dynamo.client(), dynamo.tableName());

    @BeforeEach
    void fill() {
        chats.fill();
    }

    @ParameterizedTest
    @CsvSource({
        "error-no-authorizer, 401, missing-user",
        "error-no-subject, 401, missing-user",
        "error-user-in-header-only, 401, missing-user",
        "error-name-empty, 400, invalid-name",
        "error-name-101, 400, invalid-name",
        "error-name-missing, 400, invalid-name",
        "error-name-null, 400, invalid-name",
        "error-name-number, 400, invalid-request",
        "error-name-list, 400, invalid-request",
        "error-rename-empty, 400, invalid-name",
        "error-rename-101, 400, invalid-name",
        "error-body-missing, 400, invalid-request",
        "error-body-malformed, 400, invalid-request",
        "error-body-unknown-field, 400, invalid-request",
        "error-body-twice, 400, invalid-request",
        "error-body-trailing, 400, invalid-request",
        "error-body-list, 400, invalid-request",
        "error-body-null, 400, invalid-request",
        "error-body-not-base64, 400, invalid-request",
        "error-role-unknown, 400, invalid-request",
        "error-role-number, 400, invalid-request",
        "error-role-missing, 400, invalid-request",
        "error-content-missing, 400, invalid-request",
        "error-edit-without-reasoning, 400, invalid-request",
        "error-edit-without-content, 400, invalid-request",
        "error-limit-zero, 400, invalid-request",
        "error-limit-101, 400, invalid-request",
        "error-limit-text, 400, invalid-request",
        "error-limit-negative, 400, invalid-request",
        "error-limit-huge, 400, invalid-request",
        "error-cursor, 400, invalid-request",
        "error-cursor-text, 400, invalid-request",
        "error-time, 400, invalid-request",
        "error-get-chat-of-bob, 404, chat-not-found",
        "error-get-chat-missing, 404, chat-not-found",
        "error-rename-chat-of-bob, 403, not-owner",
        "error-rename-chat-missing, 404, chat-not-found",
        "error-delete-chat-of-bob, 403, not-owner",
        "error-delete-chat-missing, 404, chat-not-found",
        "error-create-message-of-bob, 403, not-owner",
        "error-create-message-missing, 404, chat-not-found",
        "error-edit-message-of-bob, 403, not-owner",
        "error-edit-message-missing, 404, chat-not-found",
        "error-edit-missing-message, 404, message-not-found",
        "error-delete-message-of-bob, 403, not-owner",
        "error-delete-message-missing, 404, chat-not-found",
        "error-delete-missing-message, 404, message-not-found",
        "error-unknown-path, 404, route-not-found",
        "error-wrong-method, 405, method-not-allowed",
        "error-wrong-method-of-message, 405, method-not-allowed",
    })
    void answersWithAProblem(String event, int status, String type) {
        List<Map<String, AttributeValue>> before = dynamo.items(chats.table().name());

        APIGatewayV2HTTPResponse response = chats.send(event);

        assertProblem(status, type, response);
        assertEquals(before, dynamo.items(chats.table().name()));
        assertTrue(chats.logged().isEmpty(), chats.logged().toString());
    }

    @Test
    void namesTheMethodsOfAPath() {
        assertEquals("POST, GET", chats.send("error-wrong-method").getHeaders().get("allow"));
        assertEquals(
                "PATCH, DELETE",
                chats.send("error-wrong-method-of-message").getHeaders().get("allow"));
    }

    @Test
    void namesTheFieldAndNotItsValue() {
        assertTrue(detail("error-name-number").contains("name"));
        assertFalse(detail("error-name-number").contains("42"));
        assertTrue(detail("error-role-unknown").contains("role"));
        assertFalse(detail("error-role-unknown").contains("SYSTEM"));
        assertTrue(detail("error-body-unknown-field").contains("Known fields: name."));
        assertFalse(detail("error-body-unknown-field").contains("userId"));
    }

    @Test
    void reportsAConflict() {
        TransactionCanceledException cancelled = TransactionCanceledException.builder()
                .cancellationReasons(
                        CancellationReason.builder().code("None").build(),
                        CancellationReason.builder().code("TransactionConflict").build())
                .build();
        TransactionConflictException conflict =
                TransactionConflictException.builder().build();

        assertProblem(409, "conflict", failing("transactWriteItems", cancelled).send("create-message"));
        assertProblem(409, "conflict", failing("updateItem", conflict).send("rename-chat"));
    }

    @Test
    void keepsAnUnexpectedErrorToTheLog() {
        HandlerFixture broken = failing("getItem", new IllegalStateException("secret"));

        APIGatewayV2HTTPResponse response = broken.send("get-chat");

        assertProblem(500, "internal-error", response);
        assertFalse(response.getBody().contains("secret"));
        assertEquals(1, broken.logged().size());
        assertTrue(broken.logged().get(0).contains("IllegalStateException: secret"));
    }

    private String detail(String event) {
        return Events.json(chats.send(event).getBody()).get("detail").asText();
    }

    private static HandlerFixture failing(String request, RuntimeException failure) {
        DynamoDbClient client = ClientSpy.before(dynamo.client(), (method, argument) -> {
            if (method.equals(request)) {
                throw failure;
            }
        });
        return new HandlerFixture(client, dynamo.tableName());
    }

    private static void assertProblem(int status, String type, APIGatewayV2HTTPResponse response) {
        assertEquals(status, response.getStatusCode(), response.getBody());
        assertEquals("application/problem+json", response.getHeaders().get("content-type"));
        JsonNode problem = Events.json(response.getBody());
        assertEquals("urn:problem:chat:" + type, problem.get("type").asText());
        assertEquals(status, problem.get("status").asInt());
        assertFalse(problem.get("title").asText().isEmpty());
        assertTrue(problem.get("detail").asText().endsWith("."));
    }
}
