package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class StoredValuesTest {

    @Test
    void numbersAreEqualByTheirAmount() {
        for (String same : List.of("100", "1E2", "1e+2", "100.0", "0100")) {
            assertTrue(StoredValues.same(AttributeValue.fromN("100"), AttributeValue.fromN(same)));
        }
        assertFalse(StoredValues.same(AttributeValue.fromN("100"), AttributeValue.fromN("100.1")));
        assertFalse(StoredValues.same(AttributeValue.fromN("100"), AttributeValue.fromS("100")));
    }

    @Test
    void absentIsTheSameAsAbsentAlone() {
        assertTrue(StoredValues.same((AttributeValue) null, null));
        assertFalse(StoredValues.same(null, AttributeValue.fromNul(true)));
        assertFalse(StoredValues.same(AttributeValue.fromNul(true), null));
    }

    @Test
    void readsTheTextOfAKey() {
        assertEquals("CHAT#1", StoredValues.keyText(Map.of("pk", AttributeValue.fromS("CHAT#1")), "pk"));
    }

    @Test
    void setsHaveNoOrder() {
        assertTrue(
                StoredValues.same(AttributeValue.fromSs(List.of("a", "b")), AttributeValue.fromSs(List.of("b", "a"))));
        assertFalse(
                StoredValues.same(AttributeValue.fromSs(List.of("a", "b")), AttributeValue.fromSs(List.of("a", "c"))));
        assertTrue(StoredValues.same(
                AttributeValue.fromNs(List.of("1", "20")), AttributeValue.fromNs(List.of("2E1", "1.0"))));
        SdkBytes bytes = SdkBytes.fromUtf8String("a");
        assertTrue(StoredValues.same(AttributeValue.fromBs(List.of(bytes)), AttributeValue.fromBs(List.of(bytes))));
    }

    @Test
    void listsAndMapsAreComparedInside() {
        AttributeValue left = AttributeValue.fromM(Map.of(
                "list", AttributeValue.fromL(List.of(AttributeValue.fromN("1"), AttributeValue.fromBool(true)))));
        AttributeValue equal = AttributeValue.fromM(Map.of(
                "list", AttributeValue.fromL(List.of(AttributeValue.fromN("1.0"), AttributeValue.fromBool(true)))));
        AttributeValue shorter =
                AttributeValue.fromM(Map.of("list", AttributeValue.fromL(List.of(AttributeValue.fromN("1")))));

        assertTrue(StoredValues.same(left, equal));
        assertFalse(StoredValues.same(left, shorter));
        assertFalse(StoredValues.same(
                AttributeValue.fromL(List.of(AttributeValue.fromN("1"), AttributeValue.fromN("2"))),
                AttributeValue.fromL(List.of(AttributeValue.fromN("1"), AttributeValue.fromN("3")))));
        assertFalse(StoredValues.same(left, AttributeValue.fromM(Map.of())));
    }

    @Test
    void tellsWhatASetHolds() {
        AttributeValue stored = AttributeValue.fromNs(List.of("1", "2"));

        assertTrue(StoredValues.containsAll(stored, AttributeValue.fromNs(List.of("2.0"))));
        assertFalse(StoredValues.containsAll(stored, AttributeValue.fromNs(List.of("2", "3"))));
        assertFalse(StoredValues.containsAll(null, AttributeValue.fromNs(List.of("2"))));
        assertTrue(StoredValues.containsAny(stored, AttributeValue.fromNs(List.of("2", "3"))));
        assertFalse(StoredValues.containsAny(stored, AttributeValue.fromNs(List.of("3"))));
        assertFalse(StoredValues.containsAny(null, AttributeValue.fromNs(List.of("3"))));
    }
}
