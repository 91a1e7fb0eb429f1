package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class StoredFormsTest {

    private static final AttributeValue ONE = AttributeValue.fromN("1");
    private static final AttributeValue TWO = AttributeValue.fromN("2");
    private static final SdkBytes A = SdkBytes.fromUtf8String("a");
    private static final SdkBytes B = SdkBytes.fromUtf8String("b");

    private static void assertSame(AttributeValue one, AttributeValue other) {
        assertTrue(StoredForms.same(one, other) && StoredForms.same(other, one));
    }

    private static void assertOther(AttributeValue one, AttributeValue other) {
        assertFalse(StoredForms.same(one, other) || StoredForms.same(other, one));
    }

    @Test
    void numbersAreComparedByTheirAmount() {
        assertSame(ONE, AttributeValue.fromN("1.00"));
        assertSame(AttributeValue.fromN("1e3"), AttributeValue.fromN("1000"));
        assertSame(AttributeValue.fromNs(List.of("1", "2.0")), AttributeValue.fromNs(List.of("2", "1.0")));
        assertOther(ONE, TWO);
        assertOther(AttributeValue.fromNs(List.of("1")), AttributeValue.fromNs(List.of("1", "2")));
    }

    @Test
    void setsAreComparedWithoutOrderAndListsWithIt() {
        assertSame(AttributeValue.fromSs(List.of("a", "b")), AttributeValue.fromSs(List.of("b", "a")));
        assertSame(AttributeValue.fromBs(List.of(A, B)), AttributeValue.fromBs(List.of(B, A)));
        assertOther(AttributeValue.fromSs(List.of("a")), AttributeValue.fromSs(List.of("b")));
        assertOther(AttributeValue.fromBs(List.of(A)), AttributeValue.fromBs(List.of(B)));
        assertOther(AttributeValue.fromL(List.of(ONE, TWO)), AttributeValue.fromL(List.of(TWO, ONE)));
        assertOther(AttributeValue.fromL(List.of(ONE)), AttributeValue.fromL(List.of(ONE, TWO)));
    }

    @Test
    void mapsAreComparedByAllTheirAttributes() {
        assertSame(
                AttributeValue.fromM(Map.of("a", ONE)), AttributeValue.fromM(Map.of("a", AttributeValue.fromN("1.0"))));
        assertOther(AttributeValue.fromM(Map.of("a", ONE)), AttributeValue.fromM(Map.of("b", ONE)));
        assertOther(AttributeValue.fromM(Map.of("a", ONE)), AttributeValue.fromM(Map.of("a", ONE, "b", ONE)));
    }

    @Test
    void otherTypesAreOther() {
        assertOther(ONE, AttributeValue.fromS("1"));
        assertSame(AttributeValue.fromBool(true), AttributeValue.fromBool(true));
        assertOther(AttributeValue.fromBool(true), AttributeValue.fromBool(false));
    }
}
