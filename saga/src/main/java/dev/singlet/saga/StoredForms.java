package dev.singlet.saga;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Compares what is stored with what would be: DynamoDB keeps neither the scale of numbers nor the order of sets. */
final class StoredForms {

    private StoredForms() {}

    static boolean same(AttributeValue one, @Nullable AttributeValue other) {
        if (other == null || one.type() != other.type()) {
            return false;
        }
        return switch (one.type()) {
            case N -> number(one.n()).compareTo(number(other.n())) == 0;
            case NS -> numbers(one.ns()).equals(numbers(other.ns()));
            case SS -> new HashSet<>(one.ss()).equals(new HashSet<>(other.ss()));
            case BS -> new HashSet<>(one.bs()).equals(new HashSet<>(other.bs()));
            case L -> sameLists(one.l(), other.l());
            case M -> sameMaps(one.m(), other.m());
            case S, B, BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> one.equals(other);
        };
    }

    private static boolean sameLists(List<AttributeValue> one, List<AttributeValue> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int index = 0; index < one.size(); index++) {
            if (!same(one.get(index), other.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameMaps(Map<String, AttributeValue> one, Map<String, AttributeValue> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(entry -> same(entry.getValue(), other.get(entry.getKey())));
    }

    private static Set<BigDecimal> numbers(List<String> texts) {
        return texts.stream().map(StoredForms::number).collect(Collectors.toSet());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }
}
