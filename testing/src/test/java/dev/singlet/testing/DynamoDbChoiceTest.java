package dev.singlet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DynamoDbChoiceTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "embedded", "EMBEDDED", " embedded "})
    void isEmbeddedByDefault(String value) {
        assertEquals(new DynamoDbChoice.Embedded(), DynamoDbChoice.parse("switch", value));
    }

    @Test
    void namesLocalStack() {
        assertEquals(new DynamoDbChoice.LocalStack(), DynamoDbChoice.parse("switch", "LocalStack"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8000", "https://dynamodb.eu-west-1.amazonaws.com", "HTTP://[::1]:8000/"})
    void isAnEndpoint(String value) {
        assertEquals(new DynamoDbChoice.Endpoint(URI.create(value)), DynamoDbChoice.parse("switch", value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"embeded", "localhost:8000", "ftp://localhost", "http://", "http:///x", "http://a b", "8000"})
    void saysWhatIsAllowed(String value) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> DynamoDbChoice.parse("The switch", value));
        assertEquals(
                "The switch is \"" + value + "\". Allowed are \"embedded\" (the default), \"localstack\","
                        + " or the http or https URL of a DynamoDB endpoint, such as http://localhost:8000.",
                refused.getMessage());
    }

    @Test
    void systemPropertyIsNamedWhenItIsWrong() {
        String before = System.getProperty(LocalDynamoDb.SWITCH_PROPERTY);
        System.setProperty(LocalDynamoDb.SWITCH_PROPERTY, "docker");
        try {
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, LocalDynamoDb::start);
            assertTrue(
                    String.valueOf(refused.getMessage()).startsWith("System property singlet.dynamodb is \"docker\"."),
                    refused.getMessage());
        } finally {
            if (before == null) {
                System.clearProperty(LocalDynamoDb.SWITCH_PROPERTY);
            } else {
                System.setProperty(LocalDynamoDb.SWITCH_PROPERTY, before);
            }
        }
    }

    @Test
    void endpointMustBeHttp() {
        assertThrows(IllegalArgumentException.class, () -> LocalDynamoDb.endpoint(URI.create("jdbc://localhost:8000")));
    }
}
