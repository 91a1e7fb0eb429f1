package dev.singlet.saga;

import dev.singlet.annotation.Document;
import java.math.BigDecimal;
import java.util.Set;

/** What a trip is booked with. */
@Document
record Trip(String traveller, BigDecimal price, Set<String> tags) {

    static Trip of(String traveller) {
        return new Trip(traveller, new BigDecimal("9.90"), Set.of("a", "b", "c"));
    }
}
