package dev.singlet.sample.chat.lambda;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the function can be asked for: a method, and a path with parameters in braces. */
public enum Route {
    /** Creates a chat. */
    CREATE_CHAT("POST", "/chats"),
    /** Lists the caller's chats. */
    LIST_CHATS("GET", "/chats"),
    /** Returns a chat. */
    GET_CHAT("GET", "/chats/{chatId}"),
    /** Renames a chat. */
    RENAME_CHAT("PATCH", "/chats/{chatId}"),
    /** Deletes a chat with its messages. */
    DELETE_CHAT("DELETE", "/chats/{chatId}"),
    /** Adds a message to a chat. */
    CREATE_MESSAGE("POST", "/chats/{chatId}/messages"),
    /** Lists the messages of a chat. */
    LIST_MESSAGES("GET", "/chats/{chatId}/messages"),
    /** Replaces the text of a message. */
    EDIT_MESSAGE("PATCH", "/chats/{chatId}/messages/{createdAt}/{messageId}"),
    /** Deletes a message. */
    DELETE_MESSAGE("DELETE", "/chats/{chatId}/messages/{createdAt}/{messageId}");

    private final String method;
    private final String path;

    Route(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /** Returns the HTTP method. */
    public String method() {
        return method;
    }

    /** Returns the path, with its parameters in braces. */
    public String path() {
        return path;
    }

    /** Returns the route as API Gateway names it, {@code GET /chats/{chatId}}. */
    public String key() {
        return method + " " + path;
    }

    /** Finds the route of a {@link #key()}. */
    public static Optional<Route> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(route -> route.key().equals(key)).findFirst();
    }

    /** Returns the routes that a path could mean, which differ in their methods. */
    public static List<Route> ofPath(String rawPath) {
        return Arrays.stream(values()).filter(route -> route.matches(rawPath)).toList();
    }

    /**
     * Takes the parameters out of a path that is this route's.
     *
     * @param rawPath a path as it is sent, with percent-encoded characters
     * @return the decoded parameters by name
     */
    public Map<String, String> parameters(String rawPath) {
        String[] names = segments(path);
        String[] values = segments(rawPath);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (isParameter(names[i])) {
                parameters.put(names[i].substring(1, names[i].length() - 1), decode(values[i]));
            }
        }
        return parameters;
    }

    private boolean matches(String rawPath) {
        String[] wanted = segments(path);
        String[] given = segments(rawPath);
        return wanted.length == given.length
                && IntStream.range(0, wanted.length)
                        .allMatch(i -> isParameter(wanted[i]) ? !given[i].isEmpty() : wanted[i].equals(given[i]));
    }

    private static String[] segments(String path) {
        return path.split("/", -1);
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    /** {@code URLDecoder} is for forms, and would turn a plus sign into a space. */
    private static String decode(String segment) {
        return URI.create("/" + segment).getPath().substring(1);
    }
}
