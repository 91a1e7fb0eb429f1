package dev.singlet.streams.parking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What items and records are called in a parking lot. */
final class ItemIds {

    private static final int MAX_DIGITS = 40;

    private ItemIds() {}

    /**
     * A name for a key: the SHA-256 of it. The key itself may be too long to be a part of another key.
     *
     * @return 64 hexadecimal digits
     */
    static String of(Map<String, AttributeValue> keys) {
        MessageDigest digest = sha256();
        new TreeMap<>(keys).forEach((attribute, value) -> {
            add(digest, attribute.getBytes(StandardCharsets.UTF_8));
            add(digest, value.type().name().getBytes(StandardCharsets.UTF_8));
            add(digest, bytes(value));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * A sequence number in one width, so that texts sort as the numbers do.
     *
     * @throws IllegalArgumentException if it is not 1 to 40 digits
     */
    static String position(String sequenceNumber) {
        if (!sequenceNumber.chars().allMatch(c -> c >= '0' && c <= '9')
                || sequenceNumber.isEmpty()
                || sequenceNumber.length() > MAX_DIGITS) {
            throw new IllegalArgumentException("A sequence number has 1 to " + MAX_DIGITS + " decimal digits.");
        }
        return "0".repeat(MAX_DIGITS - sequenceNumber.length()) + sequenceNumber;
    }

    private static byte[] bytes(AttributeValue value) {
        if (value.b() != null) {
            return value.b().asByteArray();
        }
        String text = value.s() == null ? value.n() : value.s();
        if (text == null) {
            throw new IllegalArgumentException(
                    "A key attribute is text, a number or bytes, but one is " + value.type() + ".");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    // With its length before it, no part can be taken for a piece of another one.
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
