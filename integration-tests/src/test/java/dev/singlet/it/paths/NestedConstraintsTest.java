package dev.singlet.it.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ConstraintViolationException;
import dev.singlet.it.paths.Order.Address;
import dev.singlet.it.paths.Order.Currency;
import dev.singlet.it.paths.Order.Line;
import dev.singlet.it.paths.Order.Setting;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/** Constraints hold within nested records and collections, and all violations come at once. */
class NestedConstraintsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static PathsTable table;
    private static OrderRepository orders;

    @BeforeAll
    static void createTable() {
        table = PathsSamples.table(dynamo);
        orders = table.orders();
    }

    @Test
    void everyDepthIsCheckedAtOnce() {
        Order wrong = wrong();
        List<String> expected = List.of(
                "address.street is required",
                "address.city must be 2 to 10 long",
                "address.zip must match",
                "address.place is required",
                "lines[0].sku must not be blank",
                "lines[0].quantity must be at least 1",
                "lines[1].gift.gift.price is required",
                "lines[2] is required",
                "notes[1] must not be blank",
                "notes[2] must be at most 8 long",
                "grid[1][2] must be at least 0",
                "tags[] must match",
                "settings<K>[] must be at most 8 long",
                "settings[].history is required",
                "settings[].uses must be positive",
                "prices[] must be positive",
                "parcels[][0].quantity must be at most 100");

        assertEquals(expected, violations(() -> orders.create(wrong)));
        assertEquals(expected, violations(() -> orders.put(wrong)));
        assertEquals(Optional.empty(), orders.find("c", "1"));
    }

    @Test
    void noMessageTellsAValueOrAKey() {
        String message = assertThrows(ConstraintViolationException.class, () -> orders.create(wrong()))
                .toString();
        for (String secret : List.of("secret", "SECRET", "USD", PathsSamples.PARCEL.toString())) {
            assertFalse(message.contains(secret), message);
        }
    }

    @Test
    void anUpdateChecksWhatItSetsAndAdds() {
        Order before = orders.create(PathsSamples.order("u", "1"));

        assertEquals(
                List.of(
                        "address.city must be 2 to 10 long",
                        "lines[0].quantity must be at most 100",
                        "notes[0] must not be blank",
                        "tags[] must match",
                        "settings<K>[] must be at most 8 long",
                        "settings[].uses must be positive",
                        "prices[] must be positive"),
                violations(() -> orders.update("u", "1")
                        .address(new Address("Road", "secret-secret", null, Optional.empty()))
                        .lines(List.of(PathsSamples.line("a", 101)))
                        .appendToNotes(List.of(" "))
                        .addToTags(Set.of("SECRET"))
                        .putInSettings("secret-secret", new Setting("x", true, List.of(), -1L))
                        .putInPrices(Currency.USD, new BigDecimal(-1))
                        .execute()));
        assertEquals(before, orders.get("u", "1"));
    }

    @Test
    void aRecordWithinAnAbsentOptionalIsNotChecked() {
        Order order = PathsSamples.order("o", "1");
        assertEquals(Optional.empty(), orders.create(order).contact());
    }

    private static Order wrong() {
        Map<String, Setting> settings = new HashMap<>();
        settings.put("secret-secret", new Setting("x", true, absent(), -4L));
        Line deep = new Line("a", 1, absent(), Set.of(), null);
        Line gift = new Line("a", 1, BigDecimal.ONE, Set.of(), deep);
        return new Order(
                "c",
                "1",
                new Address(absent(), "secret-secret", "secret", absent()),
                null,
                Optional.empty(),
                Arrays.asList(PathsSamples.line(" ", 0), new Line("a", 1, BigDecimal.ONE, Set.of(), gift), absent()),
                List.of("fine", " ", "secret-secret"),
                List.of(List.of(1), List.of(0, 1, -1)),
                Set.of("SECRET"),
                settings,
                Map.of(Currency.USD, new BigDecimal("-12")),
                Map.of(new UUID(1, 2), List.of(PathsSamples.line("a", 101))),
                null);
    }

    /** A caller without null checks. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }

    /** Path and constraint, without the text of a pattern. */
    private static List<String> violations(Executable operation) {
        return assertThrows(ConstraintViolationException.class, operation).violations().stream()
                .map(violation ->
                        violation.component() + " " + violation.constraint().replaceAll(" \".*", ""))
                .toList();
    }
}
