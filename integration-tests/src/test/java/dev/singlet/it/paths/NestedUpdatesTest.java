package dev.singlet.it.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConditionFailedException;
import dev.singlet.ConstraintViolationException;
import dev.singlet.ConstraintViolationException.Violation;
import dev.singlet.ItemNotFoundException;
import dev.singlet.TransactionFailedException;
import dev.singlet.it.paths.Order.Address;
import dev.singlet.it.paths.Order.Currency;
import dev.singlet.it.paths.Order.Line;
import dev.singlet.it.paths.Order.Place;
import dev.singlet.it.paths.Order.Setting;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Updates of what stands within documents, lists and maps. */
class NestedUpdatesTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static PathsTable table;
    private static OrderRepository orders;
    private String id = "";
    private Order before = PathsSamples.order("s", "none");

    @BeforeAll
    static void createTable() {
        table = PathsSamples.table(dynamo);
        orders = table.orders();
    }

    @BeforeEach
    void storeOne(TestInfo test) {
        id = test.getDisplayName();
        before = orders.create(PathsSamples.order("s", id));
    }

    @Test
    void setsWithinDocuments() {
        Order after = update(u -> u.set(c -> c.address().city(), "Oslo")
                .set(c -> c.address().place().latitude(), 59.9)
                .set(c -> c.address().zip(), "12345"));

        assertEquals(new Address("Road", "Oslo", "12345", Optional.of(new Place(59.9, 12.5, null))), after.address());
        assertEquals(before.lines(), after.lines());
        assertNotEquals(before.updatedAt(), after.updatedAt());
    }

    @Test
    void setsWholeDocuments() {
        Place place = new Place(1, 2, new BigDecimal("3.5"));
        Order after = update(
                u -> u.set(c -> c.address().place(), place).set(c -> c.lines().at(1), PathsSamples.line("z", 9)));

        assertEquals(Optional.of(place), after.address().place());
        assertEquals(List.of(PathsSamples.line("a", 1), PathsSamples.line("z", 9)), after.lines());
    }

    @Test
    void removesWhatMayBeAbsent() {
        Order after = update(
                u -> u.remove(c -> c.address().zip()).set(c -> c.address().place(), null));

        assertEquals(new Address("Road", "Rome", null, Optional.empty()), after.address());
    }

    @Test
    void aRequiredValueIsNotSetToNull() {
        assertEquals(
                List.of("address.city", "lines[0].sku"),
                violations(u -> u.set(c -> c.address().city(), null)
                        .set(c -> c.lines().at(0).sku(), null)));
    }

    @Test
    void setsElements() {
        Order after = update(u -> u.set(c -> c.lines().at(0).sku(), "x")
                .set(c -> c.lines().at(1).labels(), Set.of("new"))
                .set(c -> c.grid().at(0).at(1), 7)
                .set(c -> c.notes().at(0), "changed")
                .set(c -> c.parcels().entry(PathsSamples.PARCEL).at(0).quantity(), 30));

        assertEquals("x", after.lines().get(0).sku());
        assertEquals(Set.of("new"), after.lines().get(1).labels());
        assertEquals(List.of(List.of(1, 7), List.of(3)), after.grid());
        assertEquals(List.of("changed"), after.notes());
        assertEquals(Map.of(PathsSamples.PARCEL, List.of(PathsSamples.line("c", 30))), after.parcels());
        Order cleared = update(u -> u.set(c -> c.lines().at(1).labels(), Set.of()));
        assertEquals(Set.of(), cleared.lines().get(1).labels());
    }

    @Test
    void anElementThatIsNotThereIsNotMade() {
        assertMissing("lines[2]", u -> u.set(c -> c.lines().at(2), PathsSamples.line("z", 1)));
        assertMissing("lines[2]", u -> u.set(c -> c.lines().at(2).sku(), "z"));
        assertMissing("notes[5]", u -> u.set(c -> c.notes().at(5), "z"));
        assertMissing("notes[1]", u -> u.removeAt(c -> c.notes(), 1));
        assertMissing("grid[0][2]", u -> u.addTo(c -> c.grid().at(0).at(2), 1));
        assertEquals(before, orders.get("s", id));
    }

    @Test
    void putsEntriesAndRemovesThem() {
        Setting setting = new Setting("on", false, List.of("off"), null);
        Order after = update(u -> u.set(c -> c.settings().entry("a.b"), setting)
                .set(c -> c.settings().entry("size").value(), "small")
                .set(c -> c.prices().entry(Currency.USD), new BigDecimal("21.5"))
                .remove(c -> c.prices().entry(Currency.EUR)));

        assertEquals(Map.of("a.b", setting, "size", new Setting("small", true, List.of(), 4L)), after.settings());
        assertEquals(Map.of(Currency.USD, new BigDecimal("21.5")), after.prices());
    }

    @Test
    void addsToNumbers() {
        Order after = update(u -> u.addTo(c -> c.lines().at(0).quantity(), 4)
                .addTo(c -> c.address().place().latitude(), -1.5)
                .addTo(c -> c.settings().entry("size").uses(), 10L)
                .addTo(c -> c.grid().at(1).at(0), -3));

        assertEquals(5, after.lines().get(0).quantity());
        assertEquals(Optional.of(new Place(40.4, 12.5, null)), after.address().place());
        assertEquals(Optional.of(14L), Optional.ofNullable(setting(after).uses()));
        assertEquals(List.of(List.of(1, 2), List.of(0)), after.grid());
        update(u -> u.remove(c -> c.settings().entry("size").uses()));
        assertEquals(
                Optional.of(3L),
                Optional.ofNullable(setting(update(
                                u -> u.addTo(c -> c.settings().entry("size").uses(), 3L)))
                        .uses()));
        assertEquals(
                Optional.of(new Place(40.4, 12.5, new BigDecimal("8.5"))),
                update(u -> u.addTo(c -> c.address().place().height(), new BigDecimal("8.50")))
                        .address()
                        .place());
    }

    @Test
    void aSumOutOfRangeIsRefused() {
        assertRefused(u -> u.addTo(c -> c.lines().at(0).quantity(), 100));
        assertRefused(u -> u.addTo(c -> c.lines().at(0).quantity(), -1));
        assertRefused(u -> u.addTo(c -> c.grid().at(0).at(0), Integer.MAX_VALUE));
        assertEquals(before, orders.get("s", id));
    }

    @Test
    void listsGrowAndShrink() {
        Order after = update(u -> u.append(c -> c.settings().entry("size").history(), List.of("b", "c"))
                .append(c -> c.grid().at(0), List.of(3))
                .prepend(c -> c.grid().at(1), List.of(1, 2)));
        assertEquals(List.of("b", "c"), setting(after).history());
        assertEquals(List.of(List.of(1, 2, 3), List.of(1, 2, 3)), after.grid());

        Order shorter = update(u -> u.removeAt(c -> c.grid().at(0), 0)
                .removeAt(c -> c.settings().entry("size").history(), 0)
                .prepend(c -> c.notes(), List.of("zero"))
                .removeAt(c -> c.grid().at(1), 2));
        assertEquals(List.of(List.of(2, 3), List.of(1, 2)), shorter.grid());
        assertEquals(List.of("c"), setting(shorter).history());
        assertEquals(List.of("zero", "first"), shorter.notes());
    }

    @Test
    void whatHoldsTheValueMustBeThere() {
        assertMissing("invoice", u -> u.set(c -> c.invoice().city(), "Rome"));
        assertMissing("invoice", u -> u.remove(c -> c.invoice().zip()));
        assertMissing("invoice", u -> u.set(c -> c.invoice().place().latitude(), 1.0));
        assertMissing("contact", u -> u.set(c -> c.contact().name(), "Bob"));
        assertMissing("lines[0].gift", u -> u.set(c -> c.lines().at(0).gift().sku(), "x"));
        assertMissing("lines[0].gift", u -> u.addTo(c -> c.lines().at(0).gift().quantity(), 1));
        assertMissing("settings.*", u -> u.set(c -> c.settings().entry("secret").value(), "x"));
        assertMissing(
                "settings.*", u -> u.append(c -> c.settings().entry("secret").history(), List.of("x")));
        assertEquals(before, orders.get("s", id));
    }

    @Test
    void theMessageSaysWhatIsMissing() {
        String message = assertThrows(
                        ConditionFailedException.class,
                        () -> orders.update("s", id)
                                .set(c -> c.invoice().city(), "Rome")
                                .execute())
                .toString();
        assertTrue(
                message.endsWith(
                        "The update of Order changes something in invoice, which the stored item does not have."
                                + " Set the whole of it."),
                message);
    }

    @Test
    void overlappingPathsAreRefusedBeforeAnythingIsSent() {
        OrderUpdate update = orders.update("s", id).set(c -> c.address().place().latitude(), 1.0);
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> update.address(before.address()));
        assertEquals(
                "One update of Order changes address.place.latitude and address, one of which is part of the other."
                        + " Use one of them, or two updates.",
                e.getMessage());
        assertThrows(
                IllegalStateException.class,
                () -> update.remove(c -> c.address().place()));
        assertThrows(
                IllegalStateException.class,
                () -> update.addTo(c -> c.address().place().latitude(), 1.0));
        OrderUpdate entries = orders.update("s", id).set(c -> c.settings().entry("secret"), setting(before));
        IllegalStateException hidden = assertThrows(
                IllegalStateException.class,
                () -> entries.set(c -> c.settings().entry("secret").value(), "x"));
        assertFalse(String.valueOf(hidden.getMessage()).contains("secret"), hidden.getMessage());
        assertThrows(IllegalStateException.class, () -> entries.settings(Map.of()));
        OrderUpdate list = orders.update("s", id).set(c -> c.notes().at(0), "x");
        assertThrows(IllegalStateException.class, () -> list.appendToNotes(List.of("y")));
    }

    @Test
    void theLastOfTwoEqualPathsCounts() {
        Order after = update(u -> u.set(c -> c.address().zip(), "11111")
                .remove(c -> c.address().zip())
                .set(c -> c.address().zip(), "22222"));
        assertEquals("22222", after.address().zip());
    }

    @Test
    void constraintsHold() {
        assertEquals(
                List.of(
                        "address.city",
                        "address.zip",
                        "lines[1].quantity",
                        "lines[0].gift.sku",
                        "notes[0]",
                        "grid[0][1]",
                        "prices[]",
                        "settings[].history"),
                violations(u -> u.set(c -> c.address().city(), "X")
                        .set(c -> c.address().zip(), "secret")
                        .set(c -> c.lines().at(1).quantity(), 0)
                        .set(c -> c.lines().at(0).gift(), PathsSamples.line(" ", 1))
                        .set(c -> c.notes().at(0), " ")
                        .set(c -> c.grid().at(0).at(1), -1)
                        .set(c -> c.prices().entry(Currency.EUR), BigDecimal.ZERO)
                        .set(c -> c.settings().entry("new"), new Setting("x", true, absent(), null))));
        assertEquals(
                List.of("grid[0][1]", "notes[1]"),
                violations(u -> u.append(c -> c.grid().at(0), List.of(1, -1))
                        .append(c -> c.notes(), List.of("a", "123456789"))));
        assertEquals(before, orders.get("s", id));
    }

    @Test
    void conditionsJoin() {
        assertRefused(u -> u.set(c -> c.address().city(), "Oslo")
                .onlyIf(c -> c.lines().at(0).sku().eq("b")));
        assertEquals(
                "Oslo",
                update(u -> u.set(c -> c.address().city(), "Oslo")
                                .onlyIf(c -> c.lines().at(0).sku().eq("a")))
                        .address()
                        .city());
        assertThrows(
                ItemNotFoundException.class,
                () -> orders.update("s", "no such order")
                        .set(c -> c.address().city(), "Oslo")
                        .execute());
    }

    @Test
    void joinsATransaction() {
        table.transact(
                orders.update("s", id)
                        .set(c -> c.address().city(), "Oslo")
                        .addTo(c -> c.lines().at(0).quantity(), 1),
                orders.creating(PathsSamples.order("s", id + "-2")));
        assertEquals("Oslo", orders.get("s", id).address().city());
        assertEquals(2, orders.get("s", id).lines().get(0).quantity());
        assertThrows(
                TransactionFailedException.class,
                () -> table.transact(orders.update("s", id).set(c -> c.invoice().city(), "Oslo")));
    }

    @Test
    void aMapOfLimitedSizeStillHasPathsThroughIt() {
        assertMissing(
                "parcels.*",
                u -> u.set(c -> c.parcels().entry(new UUID(9, 9)).at(0).sku(), "x"));
        Line line = PathsSamples.line("n", 3);
        assertEquals(
                List.of(line),
                update(u -> u.set(c -> c.parcels().entry(PathsSamples.PARCEL).at(0), line))
                        .parcels()
                        .get(PathsSamples.PARCEL));
    }

    private Order update(UnaryOperator<OrderUpdate> changes) {
        Order after = changes.apply(orders.update("s", id)).execute();
        assertEquals(after, orders.get("s", id));
        return after;
    }

    private void assertMissing(String path, UnaryOperator<OrderUpdate> changes) {
        ConditionFailedException e = assertThrows(
                ConditionFailedException.class,
                () -> changes.apply(orders.update("s", id)).execute());
        assertEquals(Optional.of(path), e.missing());
        assertEquals(Optional.of(before), e.item(Order.class));
    }

    private void assertRefused(UnaryOperator<OrderUpdate> changes) {
        ConditionFailedException e = assertThrows(
                ConditionFailedException.class,
                () -> changes.apply(orders.update("s", id)).execute());
        assertEquals(Optional.empty(), e.missing());
    }

    private List<String> violations(UnaryOperator<OrderUpdate> changes) {
        OrderUpdate update = changes.apply(orders.update("s", id));
        return assertThrows(ConstraintViolationException.class, update::execute).violations().stream()
                .map(Violation::component)
                .toList();
    }

    private static Setting setting(Order order) {
        return Optional.ofNullable(order.settings().get("size")).orElseThrow();
    }

    /** A caller without null checks. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }
}
