package dev.singlet.expression;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values as text: the same for the same value, whatever the order of a set or a map, and different for different ones. */
final class CanonicalValue {

    private CanonicalValue() {}

    static String text(AttributeValue value) {
        String content = switch (value.type()) {
            case S -> value.s();
            case N -> value.n();
            case B -> hex(value.b().asByteArray());
            case BOOL -> value.bool().toString();
            case NUL -> value.nul().toString();
            case L -> joined(value.l().stream().map(CanonicalValue::text));
            case M -> map(value.m());
            case SS -> set(value.ss());
            case NS -> set(value.ns());
            case BS ->
                set(value.bs().stream().map(part -> hex(part.asByteArray())).toList());
            case UNKNOWN_TO_SDK_VERSION -> "";
        };
        return value.type() + measured(content);
    }

    /** A text that tells where it ends. */
    static String measured(String text) {
        return text.length() + ":" + text;
    }

    private static String map(Map<String, AttributeValue> entries) {
        return joined(new TreeMap<>(entries)
                .entrySet().stream().map(entry -> measured(entry.getKey()) + text(entry.getValue())));
    }

    private static String set(List<String> elements) {
        return joined(elements.stream().sorted().map(CanonicalValue::measured));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
