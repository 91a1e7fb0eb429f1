package dev.singlet;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Capacity units that an operation has consumed: read units if it reads, write units if it writes.
 *
 * @param table the units of tables themselves; not negative
 * @param indexes the units of each index that consumed any, by its name and in the order of names; unmodifiable
 */
public record CapacityUnits(double table, Map<String, Double> indexes) {

    /** No units at all. */
    public static final CapacityUnits NONE = new CapacityUnits(0, Map.of());

    /** Copies the map. */
    public CapacityUnits {
        indexes = Collections.unmodifiableMap(new TreeMap<>(indexes));
    }

    /**
     * Returns what the operation consumed in all.
     *
     * @return the sum of the tables' and the indexes' units
     */
    public double total() {
        return table
                + indexes.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * Returns the sum of two.
     *
     * @param other what is added
     * @return the units of the tables and of each index, added up
     */
    public CapacityUnits plus(CapacityUnits other) {
        Map<String, Double> sums = new TreeMap<>(indexes);
        other.indexes.forEach((index, units) -> sums.merge(index, units, Double::sum));
        return new CapacityUnits(table + other.table, sums);
    }
}
