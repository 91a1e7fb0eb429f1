package dev.singlet.it.fuzz;

import dev.singlet.it.depot.SiteId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as they are to be stored, and as they are, in one form: {@code S:text}, {@code N:12}, and so on. */
final class Raw {

    private Raw() {}

    /** The whole item of a row, all keys included. */
    static Map<String, Object> item(Shape shape, Map<String, Object> row) {
        Map<String, Object> item = new TreeMap<>();
        row.forEach((component, value) ->
                item.put(shape.storedNames().getOrDefault(component, component), attribute(value)));
        item.put("entityType", attribute(shape.name()));
        shape.indexes().forEach(index -> putKey(item, index, row));
        putKey(item, shape.partition(), row);
        putKey(item, shape.sort(), row);
        return item;
    }

    static Map<String, Object> item(Map<String, AttributeValue> stored) {
        Map<String, Object> item = new TreeMap<>();
        stored.forEach((name, value) -> item.put(name, attribute(value)));
        return item;
    }

    /** Refuses what DynamoDB cannot hold. */
    static Object attribute(Object value) {
        if (value instanceof Boolean) {
            return "BOOL:" + value;
        }
        if (value instanceof Number number) {
            return "N:" + plain(number.toString());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Raw::attribute).toList();
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(Raw::attribute).collect(Collectors.toSet());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> entries = new TreeMap<>();
            map.forEach((key, element) -> entries.put(key.toString(), attribute(element)));
            return entries;
        }
        if (value instanceof Record record && !(value instanceof SiteId)) {
            return attribute(Rows.of(record));
        }
        return "S:" + text(value);
    }

    private static Object attribute(AttributeValue stored) {
        return switch (stored.type()) {
            case S -> "S:" + stored.s();
            case N -> "N:" + plain(stored.n());
            case BOOL -> "BOOL:" + stored.bool();
            case L -> stored.l().stream().map(Raw::attribute).toList();
            case M -> item(stored.m());
            case SS -> prefixed("S:", stored.ss());
            case NS -> prefixed("N:", stored.ns().stream().map(Raw::plain).toList());
            default -> "unexpected " + stored.type();
        };
    }

    private static String text(Object value) {
        if (value instanceof Instant time) {
            return Format.NANOS.write(time);
        }
        String text = value instanceof SiteId site ? site.text() : value.toString();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Refusal("ItemEncodingException|InvalidKeyException");
        }
        return text;
    }

    private static Set<String> prefixed(String prefix, Collection<String> texts) {
        return texts.stream().map(text -> prefix + text).collect(Collectors.toSet());
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private static void putKey(Map<String, Object> item, Template template, Map<String, Object> row) {
        String key = template.key(row);
        if (key != null) {
            item.put(template.attribute(), "S:" + key);
        }
    }
}
