package dev.singlet.sample.chat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.singlet.sample.chat.ChatTable;
import dev.singlet.sample.chat.lambda.ChatHandler;
import dev.singlet.sample.chat.service.ChatService;
import dev.singlet.testing.DynamoDbExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session with {@code curl}, by another client. */
class ChatServerTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.fromEnvironment();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ChatTable table =
            ChatTable.connect(dynamo.client(), options -> options.tableName(dynamo.tableName()));
    private ChatServer server;

    @BeforeEach
    void start() throws IOException {
        table.createIfAbsent();
        server = ChatServer.start(0, new ChatHandler(new ChatService(table)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void servesAWholeSession() throws Exception {
        HttpResponse<String> created = send("alice", "POST", "/chats", "{\"name\":\"\u00c9vora\"}");
        assertEquals(201, created.statusCode());
        String chat = created.headers().firstValue("location").orElseThrow();
        assertEquals(
                "\u00c9vora", json(send("alice", "GET", chat, "")).get("name").asText());

        String first = createMessage(chat, "{\"role\":\"USER\",\"content\":\"Hello\"}");
        String second =
                createMessage(chat, "{\"role\":\"ASSISTANT\",\"content\":\"Hi\",\"reasoningContent\":\"Nice\"}");

        JsonNode page = json(send("alice", "GET", chat + "/messages?limit=1", ""));
        assertEquals(1, page.get("items").size());
        JsonNode rest = json(send(
                "alice",
                "GET",
                chat + "/messages?limit=5&cursor=" + page.get("next").asText(),
                ""));
        assertEquals(1, rest.get("items").size());

        assertEquals(
                200,
                send("alice", "PATCH", first, "{\"content\":\"Hey\",\"reasoningContent\":null}")
                        .statusCode());
        assertEquals(200, send("alice", "PATCH", chat, "{\"name\":\"Trip\"}").statusCode());
        assertEquals(403, send("mallory", "PATCH", chat, "{\"name\":\"Mine\"}").statusCode());
        assertEquals(404, send("mallory", "GET", chat, "").statusCode());
        assertEquals(
                "Trip",
                json(send("alice", "GET", "/chats", "")).at("/items/0/name").asText());

        assertEquals(204, send("alice", "DELETE", second, "").statusCode());
        assertEquals(204, send("alice", "DELETE", chat, "").statusCode());
        assertEquals(404, send("alice", "GET", chat, "").statusCode());
    }

    @Test
    void readsTheUserFromTheTokenOnly() throws Exception {
        HttpRequest noToken = request("GET", "/chats", "").build();
        HttpRequest otherScheme = request("GET", "/chats", "")
                .header("authorization", "Basic alice")
                .build();

        assertEquals(401, client.send(noToken, BodyHandlers.ofString()).statusCode());
        assertEquals(401, client.send(otherScheme, BodyHandlers.ofString()).statusCode());
    }

    @Test
    void answersOtherPathsAndMethods() throws Exception {
        assertEquals(404, send("alice", "GET", "/", "").statusCode());
        assertEquals(404, send("alice", "GET", "/chats/a/b", "").statusCode());
        HttpResponse<String> put = send("alice", "PUT", "/chats", "{}");
        assertEquals(405, put.statusCode());
        assertEquals("POST, GET", put.headers().firstValue("allow").orElseThrow());
    }

    @Test
    void decodesTheBodyOfAForm() throws Exception {
        HttpRequest form = request("POST", "/chats", "{\"name\":\"Trip\"}")
                .header("authorization", "Bearer alice")
                .setHeader("content-type", "application/x-www-form-urlencoded")
                .build();

        assertEquals(201, client.send(form, BodyHandlers.ofString()).statusCode());
    }

    @Test
    void showsExamplesWithItsPort() {
        String text = CurlExamples.text(12345);

        assertTrue(text.contains("api=http://localhost:12345\n"), text);
    }

    private String createMessage(String chat, String body) throws Exception {
        HttpResponse<String> created = send("alice", "POST", chat + "/messages", body);
        assertEquals(201, created.statusCode());
        return created.headers().firstValue("location").orElseThrow();
    }

    private HttpResponse<String> send(String user, String method, String path, String body) throws Exception {
        HttpRequest request = request(method, path, body)
                .header("authorization", "Bearer " + user)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("content-type", "application/json");
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        assertEquals(200, response.statusCode(), response.body());
        return MAPPER.readTree(response.body());
    }
}
