package dev.singlet.eventsourcing;

import dev.singlet.eventsourcing.table.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Bounds from above what events take of a transaction, by DynamoDB's rules for the sizes of items. */
final class PayloadSize {

    /** Names of attributes, times, numbers and the literals of keys. */
    private static final int FIXED = 1024;

    /** An id, a stream or a type occurs up to so often in keys and attributes, three bytes for each character escaped. */
    private static final int OCCURRENCES = 4 * 3;

    private static final int ELEMENT = 3;

    private PayloadSize() {}

    static long of(StoredEvent event) {
        long names = bytes(event.stream()) + bytes(event.id()) + bytes(event.type());
        long size = FIXED + OCCURRENCES * names + bytes(event.commitId()) + of(event.payload());
        for (Map.Entry<String, String> entry : event.metadata().entrySet()) {
            size += ELEMENT + bytes(entry.getKey()) + bytes(entry.getValue());
        }
        return size;
    }

    private static long of(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> value.n().length() + 1L;
            case B -> value.b().asByteArrayUnsafe().length;
            case SS -> value.ss().stream().mapToLong(PayloadSize::bytes).sum();
            case NS ->
                value.ns().stream().mapToLong(number -> number.length() + 1L).sum();
            case BS ->
                value.bs().stream()
                        .mapToLong(bytes -> bytes.asByteArrayUnsafe().length)
                        .sum();
            case L ->
                ELEMENT
                        + value.l().stream()
                                .mapToLong(element -> ELEMENT + of(element))
                                .sum();
            case M ->
                ELEMENT
                        + value.m().entrySet().stream()
                                .mapToLong(entry -> ELEMENT + bytes(entry.getKey()) + of(entry.getValue()))
                                .sum();
            case BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> 1;
        };
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
