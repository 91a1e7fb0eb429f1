package dev.singlet.streams.parking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemIdsTest {

    @Test
    void namesEachKeyDifferently() {
        List<Map<String, AttributeValue>> keys = List.of(
                Map.of("pk", AttributeValue.fromS("1")),
                Map.of("pk", AttributeValue.fromN("1")),
                Map.of("pk", AttributeValue.fromB(SdkBytes.fromUtf8String("1"))),
                Map.of("sk", AttributeValue.fromS("1")),
                Map.of("pk", AttributeValue.fromS("Sx")),
                Map.of("pkS", AttributeValue.fromS("x")),
                Map.of("pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS("b")),
                Map.of("pk", AttributeValue.fromS("b"), "sk", AttributeValue.fromS("a")),
                Map.of("pk", AttributeValue.fromS("askSb")));
        Set<String> ids = new HashSet<>();
        keys.forEach(key -> ids.add(ItemIds.of(key)));

        assertEquals(keys.size(), ids.size());
        assertTrue(ids.stream().allMatch(id -> id.matches("[0-9a-f]{64}")), ids::toString);
    }

    @Test
    void namesAKeyAlikeInWhateverOrderItComes() {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        key.put("pk", AttributeValue.fromS("a"));
        key.put("sk", AttributeValue.fromS("b"));
        Map<String, AttributeValue> reversed = new LinkedHashMap<>();
        reversed.put("sk", AttributeValue.fromS("b"));
        reversed.put("pk", AttributeValue.fromS("a"));

        assertEquals(ItemIds.of(key), ItemIds.of(reversed));
    }

    @Test
    void takesOnlyWhatAKeyCanHave() {
        assertThrows(IllegalArgumentException.class, () -> ItemIds.of(Map.of("pk", AttributeValue.fromBool(true))));
    }

    @Test
    void sortsPositionsAsNumbers() {
        assertTrue(ItemIds.position("999").compareTo(ItemIds.position("1000")) < 0);
        assertEquals(40, ItemIds.position("9".repeat(40)).length());
        for (String none : List.of("", "1x", "-1", "9".repeat(41))) {
            assertThrows(IllegalArgumentException.class, () -> ItemIds.position(none));
        }
    }
}
