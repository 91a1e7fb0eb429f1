package dev.singlet.sample.chat.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteTest {

    @Test
    void findsEachRouteByItsKey() {
        for (Route route : Route.values()) {
            assertEquals(Optional.of(route), Route.ofKey(route.key()));
        }
        assertEquals(Optional.empty(), Route.ofKey("$default"));
        assertEquals(Optional.empty(), Route.ofKey(null));
    }

    @Test
    void findsTheRoutesOfAPath() {
        assertEquals(List.of(Route.CREATE_CHAT, Route.LIST_CHATS), Route.ofPath("/chats"));
        assertEquals(List.of(Route.CREATE_MESSAGE, Route.LIST_MESSAGES), Route.ofPath("/chats/c/messages"));
        assertEquals(List.of(Route.EDIT_MESSAGE, Route.DELETE_MESSAGE), Route.ofPath("/chats/c/messages/t/m"));
    }

    @Test
    void knowsNoOtherPaths() {
        for (String path :
                List.of("", "/", "/chats/", "/Chats", "/chats/c/", "/chats//messages", "/chats/c/messages/t")) {
            assertEquals(List.of(), Route.ofPath(path), path);
        }
    }

    @Test
    void takesParametersOutOfAPath() {
        assertEquals(
                Map.of("chatId", "a/b c+d", "createdAt", "2026-01-01T09:00:00Z", "messageId", "\u00fc"),
                Route.EDIT_MESSAGE.parameters("/chats/a%2Fb%20c+d/messages/2026-01-01T09%3A00:00Z/%C3%BC"));
    }
}
