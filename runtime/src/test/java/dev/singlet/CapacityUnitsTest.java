package dev.singlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CapacityUnitsTest {

    private final CapacityUnits units = new CapacityUnits(1, Map.of("gsi2", 2.0, "gsi1", 0.5));

    @Test
    void addsUp() {
        assertEquals(3.5, units.total());
        assertEquals(0, CapacityUnits.NONE.total());
        assertEquals(
                new CapacityUnits(4, Map.of("gsi1", 1.5, "gsi2", 2.0, "lsi", 1.0)),
                units.plus(new CapacityUnits(3, Map.of("gsi1", 1.0, "lsi", 1.0))));
        assertEquals(units, units.plus(CapacityUnits.NONE));
    }

    @Test
    void hasItsIndexesInOrderAndForItself() {
        Map<String, Double> given = new HashMap<>(Map.of("b", 1.0, "a", 1.0));
        CapacityUnits copy = new CapacityUnits(0, given);
        given.clear();

        assertEquals(List.of("a", "b"), List.copyOf(copy.indexes().keySet()));
        assertThrows(UnsupportedOperationException.class, () -> copy.indexes().clear());
    }
}
