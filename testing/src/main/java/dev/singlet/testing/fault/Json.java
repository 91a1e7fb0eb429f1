package dev.singlet.testing.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads and writes what goes over the wire. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode parse(String body) {
        try {
            JsonNode node = MAPPER.readTree(body);
            return node instanceof ObjectNode object ? object : object();
        } catch (JsonProcessingException wrong) {
            // Without the cause, whose message shows a part of the body.
            throw new IllegalStateException(
                    "The body is no JSON: " + wrong.getClass().getSimpleName());
        }
    }
}
