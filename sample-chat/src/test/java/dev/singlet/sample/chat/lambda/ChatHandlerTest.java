package dev.singlet.sample.chat.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import dev.singlet.testing.DynamoDbExtension;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each route, with the event document that API Gateway would send. */
class ChatHandlerTest {

    private static final String TRIP = """
            {"chatId":"11111111-1111-4111-8111-111111111111","userId":"alice","name":"Trip",\
            "createdAt":"2026-01-01T09:00:00Z","updatedAt":"2026-01-01T09:02:00Z"}""";
    private static final String QUESTION = """
            {"chatId":"11111111-1111-4111-8111-111111111111","messageId":"22222222-2222-4222-8222-222222222222",\
            "userId":"alice","role":"USER","content":"Lisbon in May",\
            "createdAt":"2026-01-01T09:01:00Z","updatedAt":"2026-01-01T09:01:00Z"}""";
    private static final String ANSWER = """
            {"chatId":"11111111-1111-4111-8111-111111111111","messageId":"66666666-6666-4666-8666-666666666666",\
            "userId":"alice","role":"ASSISTANT","content":"Lisbon in May","reasoningContent":"Climate data.",\
            "createdAt":"2026-01-01T09:02:00Z","updatedAt":"2026-01-01T09:02:00Z"}""";

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.fromEnvironment();

    private final HandlerFixture chats = new HandlerFixture(dynamo.client(), dynamo.tableName());

    @BeforeEach
    void fill() {
        chats.fill();
    }

    @AfterEach
    void nothingWasLogged() {
        assertTrue(chats.logged().isEmpty(), chats.logged().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"create-chat", "create-chat-base64"})
    void createsAChat(String event) {
        APIGatewayV2HTTPResponse response = chats.send(event);

        assertJson(201, """
                {"chatId":"00000000-0000-4000-8000-000000000001","userId":"alice","name":"Trip to \u00c9vora",\
                "createdAt":"2026-01-02T10:00:00Z","updatedAt":"2026-01-02T10:00:00Z"}""", response);
        assertEquals("/chats/" + HandlerFixture.NEW_ID, response.getHeaders().get("location"));
        assertEquals(
                "Trip to \u00c9vora",
                chats.table().chats().get(HandlerFixture.NEW_ID).name());
    }

    @Test
    void listsChats() {
        assertJson(200, "{\"items\":[" + TRIP + "]}", chats.send("list-chats"));
    }

    @Test
    void listsChatsPageByPage() {
        chats.send("create-chat");

        JsonNode first = body(200, chats.send("list-chats-first"));
        JsonNode second = body(200, chats.send(continued("list-chats-first", first)));

        assertEquals("Trip to \u00c9vora", first.at("/items/0/name").asText());
        assertEquals(Events.json("[" + TRIP + "]"), second.get("items"));
    }

    @Test
    void returnsAChat() {
        assertJson(200, TRIP, chats.send("get-chat"));
    }

    @Test
    void renamesAChat() {
        assertJson(200, """
                {"chatId":"11111111-1111-4111-8111-111111111111","userId":"alice","name":"Lisbon",\
                "createdAt":"2026-01-01T09:00:00Z","updatedAt":"2026-01-02T10:00:00Z"}""", chats.send("rename-chat"));
    }

    @Test
    void deletesAChat() {
        APIGatewayV2HTTPResponse response = chats.send("delete-chat");

        assertNoContent(response);
        assertEquals(
                2, dynamo.items(chats.table().name()).size(), "Bob's chat and its message stay, and nothing else does");
        assertEquals(404, chats.send("get-chat").getStatusCode());
    }

    @Test
    void createsAMessage() {
        APIGatewayV2HTTPResponse response = chats.send("create-message");

        assertJson(201, """
                {"chatId":"11111111-1111-4111-8111-111111111111","messageId":"00000000-0000-4000-8000-000000000001",\
                "userId":"alice","role":"ASSISTANT","content":"Warm and dry.","reasoningContent":"Climate data.",\
                "createdAt":"2026-01-02T10:00:00Z","updatedAt":"2026-01-02T10:00:00Z"}""", response);
        assertEquals(
                "/chats/" + HandlerFixture.ALICES_CHAT + "/messages/2026-01-02T10:00:00Z/" + HandlerFixture.NEW_ID,
                response.getHeaders().get("location"));
    }

    @Test
    void createsAMessageWithoutReasoning() {
        JsonNode message = body(201, chats.send("create-message-without-reasoning"));

        assertEquals("And in June?", message.get("content").asText());
        assertNull(message.get("reasoningContent"));
    }

    @Test
    void listsMessages() {
        assertJson(200, "{\"items\":[" + QUESTION + "," + ANSWER + "]}", chats.send("list-messages"));
    }

    @Test
    void listsMessagesPageByPage() {
        JsonNode first = body(200, chats.send("list-messages-first"));
        JsonNode second = body(200, chats.send(continued("list-messages-first", first)));

        assertEquals(Events.json("[" + QUESTION + "]"), first.get("items"));
        assertEquals(Events.json("[" + ANSWER + "]"), second.get("items"));
    }

    @Test
    void listsNoMessagesOfSomebodyElse() {
        assertJson(200, "{\"items\":[]}", chats.send("list-messages-of-bob"));
    }

    @Test
    void editsAMessage() {
        JsonNode message = body(200, chats.send("edit-message"));

        assertEquals("Porto in May?", message.get("content").asText());
        assertEquals("Changed my mind.", message.get("reasoningContent").asText());
        assertEquals("2026-01-02T10:00:00Z", message.get("updatedAt").asText());
        assertEquals(message, body(200, chats.send("list-messages")).at("/items/0"));
    }

    @Test
    void editsReasoningAway() {
        chats.send("edit-message");

        JsonNode message = body(200, chats.send("edit-message-without-reasoning"));

        assertNull(message.get("reasoningContent"));
    }

    @Test
    void deletesAMessage() {
        assertNoContent(chats.send("delete-message"));

        assertJson(200, "{\"items\":[" + ANSWER + "]}", chats.send("list-messages"));
    }

    private static APIGatewayV2HTTPEvent continued(String event, JsonNode page) {
        APIGatewayV2HTTPEvent next = Events.load(event);
        next.setQueryStringParameters(
                Map.of("limit", "1", "cursor", page.get("next").asText()));
        return next;
    }

    private static void assertJson(int status, String expected, APIGatewayV2HTTPResponse response) {
        assertEquals(Events.json(expected), body(status, response));
    }

    private static void assertNoContent(APIGatewayV2HTTPResponse response) {
        assertEquals(204, response.getStatusCode());
        assertNull(response.getBody());
    }

    private static JsonNode body(int status, APIGatewayV2HTTPResponse response) {
        assertEquals(status, response.getStatusCode(), response.getBody());
        assertEquals("application/json", response.getHeaders().get("content-type"));
        return Events.json(response.getBody());
    }
}
