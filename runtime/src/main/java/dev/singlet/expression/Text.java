package dev.singlet.expression;

import dev.singlet.ItemEncodingException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The stored form of text. */
final class Text {

    private Text() {}

    static AttributeValue encode(String text) {
        if (!isWellFormed(text)) {
            throw new ItemEncodingException("", "", "it is text with half of a surrogate pair");
        }
        return AttributeValue.fromS(text);
    }

    /** Whether every surrogate has its other half; what UTF-8 cannot hold would be sent as a question mark. */
    static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
