package dev.singlet.runtime;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads stored values, and compares them as DynamoDB does: numbers by their amount, and sets without order. */
final class StoredValues {

    private StoredValues() {}

    static boolean same(@Nullable AttributeValue left, @Nullable AttributeValue right) {
        if (left == null || right == null) {
            return left == null && right == null;
        }
        AttributeValue.@Nullable Type type = left.type();
        if (type != right.type()) {
            return false;
        }
        if (type == null) {
            // Several values in one, which the SDK takes from whoever sends them.
            return left.equals(right);
        }
        return switch (type) {
            case N -> number(left.n()).compareTo(number(right.n())) == 0;
            case NS -> numbers(left.ns()).equals(numbers(right.ns()));
            case SS -> new HashSet<>(left.ss()).equals(new HashSet<>(right.ss()));
            case BS -> new HashSet<>(left.bs()).equals(new HashSet<>(right.bs()));
            case L -> sameElements(left.l(), right.l());
            case M -> same(left.m(), right.m());
            case S, B, BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> left.equals(right);
        };
    }

    static boolean same(Map<String, AttributeValue> left, Map<String, AttributeValue> right) {
        return left.keySet().equals(right.keySet())
                && left.entrySet().stream().allMatch(entry -> same(entry.getValue(), right.get(entry.getKey())));
    }

    /** Whether a stored set has all elements of another set of the same type. */
    static boolean containsAll(@Nullable AttributeValue stored, AttributeValue elements) {
        return stored != null
                && stored.type() == elements.type()
                && elements(stored).containsAll(elements(elements));
    }

    /** Whether a stored set has an element of another set; one that is absent has none. */
    static boolean containsAny(@Nullable AttributeValue stored, AttributeValue elements) {
        return stored != null
                && stored.type() == elements.type()
                && elements(elements).stream().anyMatch(elements(stored)::contains);
    }

    /** The text of a key attribute of an item that has it. */
    static String keyText(Map<String, AttributeValue> item, String attribute) {
        return Objects.requireNonNull(item.get(attribute), attribute).s();
    }

    private static Set<?> elements(AttributeValue set) {
        return switch (set.type()) {
            case NS -> numbers(set.ns());
            case BS -> new HashSet<>(set.bs());
            default -> new HashSet<>(set.ss());
        };
    }

    private static boolean sameElements(List<AttributeValue> left, List<AttributeValue> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int index = 0; index < left.size(); index++) {
            if (!same(left.get(index), right.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static Set<BigDecimal> numbers(List<String> texts) {
        return new HashSet<>(texts.stream().map(StoredValues::number).toList());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }
}
