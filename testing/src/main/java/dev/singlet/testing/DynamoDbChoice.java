package dev.singlet.testing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which DynamoDB to talk to, as the switch names it. */
sealed interface DynamoDbChoice {

    /** DynamoDB Local inside this JVM. */
    record Embedded() implements DynamoDbChoice {}

    /** LocalStack in a container. */
    record LocalStack() implements DynamoDbChoice {}

    /** Something that somebody else started. */
    record Endpoint(URI uri) implements DynamoDbChoice {

        public Endpoint {
            if (!isHttp(uri)) {
                throw new IllegalArgumentException("The endpoint is \"" + uri + "\". " + ALLOWED_URL);
            }
        }

        private static boolean isHttp(URI uri) {
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        }
    }

    String ALLOWED_URL = "It must be an http or https URL with a host, such as http://localhost:8000.";

    /** Reads the system property, else the environment variable, else the default. */
    static DynamoDbChoice fromEnvironment() {
        String property = System.getProperty(LocalDynamoDb.SWITCH_PROPERTY);
        return property != null
                ? parse("System property " + LocalDynamoDb.SWITCH_PROPERTY, property)
                : parse(
                        "Environment variable " + LocalDynamoDb.SWITCH_VARIABLE,
                        System.getenv(LocalDynamoDb.SWITCH_VARIABLE));
    }

    // "source" is what the message blames when the value is not a choice.
    static DynamoDbChoice parse(String source, @Nullable String value) {
        String text = value == null ? "" : value.strip();
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "embedded" -> new Embedded();
            case "localstack" -> new LocalStack();
            default -> endpoint(source, text);
        };
    }

    private static DynamoDbChoice endpoint(String source, String text) {
        try {
            return new Endpoint(new URI(text));
        } catch (URISyntaxException | IllegalArgumentException notAnEndpoint) {
            throw new IllegalArgumentException(
                    source + " is \"" + text + "\". Allowed are \"embedded\" (the default), \"localstack\","
                            + " or the http or https URL of a DynamoDB endpoint, such as http://localhost:8000.",
                    notAnEndpoint);
        }
    }
}
