package dev.singlet.runtime;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How much of DynamoDB's limits an item takes, by the rules of the service: UTF-8 bytes of names and values, three bytes
 * for a list or map and one for each element of it.
 *
 * <p>Where the service gives its rule for numbers as an approximation, the least is counted, so that nothing is refused
 * which DynamoDB would take.
 */
final class ItemSize {

    /** The most that one item may have. */
    static final int MAX_ITEM = 400 * 1024;

    /** The most that one transaction may carry. */
    static final int MAX_TRANSACTION = 4 * 1024 * 1024;

    private static final int CONTAINER = 3;
    private static final int ELEMENT = 1;

    private ItemSize() {}

    /** The number of bytes of attributes with their names. */
    static long of(Map<String, AttributeValue> attributes) {
        long bytes = 0;
        for (Map.Entry<String, AttributeValue> attribute : attributes.entrySet()) {
            bytes += KeyUtf8.length(attribute.getKey()) + of(attribute.getValue());
        }
        return bytes;
    }

    /** The number of bytes of a value. */
    static long of(AttributeValue value) {
        return switch (value.type()) {
            case S -> KeyUtf8.length(value.s());
            case N -> ofNumber(value.n());
            case B -> ofBytes(value.b());
            case SS -> value.ss().stream().mapToLong(KeyUtf8::length).sum();
            case NS -> value.ns().stream().mapToLong(ItemSize::ofNumber).sum();
            case BS -> value.bs().stream().mapToLong(ItemSize::ofBytes).sum();
            case L -> ofList(value.l());
            case M -> CONTAINER + of(value.m()) + (long) ELEMENT * value.m().size();
            case BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> 1;
        };
    }

    private static long ofList(List<AttributeValue> elements) {
        return CONTAINER
                + elements.stream().mapToLong(element -> ELEMENT + of(element)).sum();
    }

    private static int ofBytes(SdkBytes bytes) {
        return bytes.asByteArrayUnsafe().length;
    }

    /** A byte, and one more for each two significant digits; the sign, and where the point is, may cost one each. */
    private static int ofNumber(String number) {
        int first = -1;
        int last = -1;
        int digits = 0;
        for (int i = 0; i < number.length() && !isExponent(number.charAt(i)); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                if (c != '0') {
                    first = first < 0 ? digits : first;
                    last = digits;
                }
                digits++;
            }
        }
        return first < 0 ? 1 : 1 + (last - first + 2) / 2;
    }

    private static boolean isExponent(char c) {
        return c == 'e' || c == 'E';
    }
}
