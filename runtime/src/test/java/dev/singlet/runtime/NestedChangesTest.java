package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Condition;
import dev.singlet.ItemEncodingException;
import dev.singlet.expression.ExpressionContext;
import dev.singlet.expression.FieldPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How changes within documents, lists and maps are written, and what they demand. */
class NestedChangesTest {

    private static final NestedPlace DOCUMENT = NestedPlace.of("address", "address");
    private static final ValuePath<String, PathUse.Required> CITY =
            new ValuePath<>(DOCUMENT.required("city", "name"), AttributeCodec.STRING, ValueCheck.none());
    private static final ValuePath<String, PathUse.Removable> ZIP =
            new ValuePath<>(DOCUMENT.optional("zip", "zip"), AttributeCodec.STRING, ValueCheck.none());
    private static final ValuePath<Set<String>, PathUse.Required> TAGS = new ValuePath<>(
            DOCUMENT.required("tags", "tags"), AttributeCodec.set(AttributeCodec.STRING), ValueCheck.none());
    private static final NumberPath<Integer, PathUse.Required> COUNT =
            NumberPath.whole(DOCUMENT.required("count", "count"), AttributeCodec.INT, ValueCheck.none(), 0, 10);
    private static final GrowingListPath<String, ValuePath<String, PathUse.Required>, PathUse.Through> NOTES =
            new GrowingListPath<>(
                    NestedPlace.of("notes", "notes"),
                    AttributeCodec.list(AttributeCodec.STRING),
                    ValueCheck.none(),
                    element -> new ValuePath<>(element, AttributeCodec.STRING, ValueCheck.none()));
    private static final MapPath<String, String, ValuePath<String, PathUse.Removable>, PathUse.Through> MAP =
            new MapPath<>(
                    NestedPlace.of("map", "map"),
                    AttributeCodec.map(AttributeCodec.STRING),
                    ValueCheck.none(),
                    AttributeCodec.STRING,
                    value -> new ValuePath<>(value, AttributeCodec.STRING, ValueCheck.none()));

    private final Violations violations = new Violations(Instant.EPOCH);
    private final AttributeChanges changes = new AttributeChanges("Order", violations);
    private final PathChanges recorded = changes.recorded();
    private final NestedChanges nested = changes.nested();

    @Test
    void setsAndRemoves() {
        nested.set(CITY, "Rome");
        nested.remove(ZIP);
        assertEquals("SET #n0.#n1 = :v0 REMOVE #n0.#n2", rendered());
        assertEquals(List.of("attribute_type(address, ?)"), demands());
        assertTrue(recorded.isRepeatable());
        assertTrue(recorded.areDone(Map.of("address", document(Map.of("name", AttributeValue.fromS("Rome"))))));
        assertFalse(recorded.areDone(Map.of("address", document(Map.of()))));
        assertFalse(recorded.areDone(Map.of()));
    }

    @Test
    void nullRemovesWhatMayBeAbsent() {
        nested.set(ZIP, null);
        nested.set(TAGS, Set.of());
        assertEquals("REMOVE #n0.#n1, #n0.#n2", rendered());
        nested.set(CITY, null);
        assertFalse(violations.isEmpty());
    }

    @Test
    void numbersAreAddedToBySet() {
        nested.addTo(COUNT, 3);
        assertEquals("SET #n0.#n1 = if_not_exists(#n0.#n1, :v0) + :v1", rendered());
        assertEquals(
                List.of(
                        "attribute_type(address, ?)",
                        "attribute_not_exists(address.count) OR (address.count >= ? AND address.count <= ?)"),
                demands());
        assertFalse(recorded.isRepeatable());
    }

    @Test
    void elementsMustBeThere() {
        nested.set(NOTES.at(2), "x");
        nested.removeAt(NOTES, 0);
        assertEquals("SET #n0[2] = :v0 REMOVE #n0[0]", rendered());
        assertEquals(List.of("attribute_exists(notes[2])", "attribute_exists(notes[0])"), demands());
        assertFalse(recorded.isRepeatable());
    }

    @Test
    void listsAreExtended() {
        nested.append(NOTES, List.of());
        nested.append(NOTES, List.of("x"));
        assertEquals("SET #n0 = list_append(if_not_exists(#n0, :v1), :v0)", rendered());
        assertEquals(List.of(), demands());
        assertThrows(IllegalStateException.class, () -> nested.prepend(NOTES, List.of("x")));
    }

    @Test
    void entriesArePutByTheirKeysWhichAreNotShown() {
        nested.set(MAP.entry("secret.key"), "x");
        assertEquals("SET #n0.#n1 = :v0", rendered());
        assertEquals(List.of("attribute_type(map, ?)"), demands());
        assertEquals("map[]", MAP.entry("secret.key").toString());
        assertEquals("NestedChanges[map.*]", nested.toString());
        assertThrows(ItemEncodingException.class, () -> MAP.entry(""));
    }

    @Test
    void overlappingPathsAreRefused() {
        nested.set(CITY, "Rome");
        nested.set(CITY, "Oslo");
        assertThrows(IllegalStateException.class, () -> changes.remove("address"));
        changes.remove("other");
        nested.set(MAP.entry("a"), "x");
        nested.set(MAP.entry("b"), "x");
        assertThrows(
                IllegalStateException.class,
                () -> changes.set("map", Map.of(), AttributeCodec.map(AttributeCodec.STRING)));
        nested.set(NOTES.at(1), "x");
        nested.set(NOTES.at(11), "x");
        assertThrows(IllegalStateException.class, () -> nested.append(NOTES, List.of("x")));
    }

    @Test
    void theWholeThatIsMissingIsTold() {
        NestedPlace deep = DOCUMENT.optional("place", "place");
        nested.set(new ValuePath<>(deep.required("x", "x"), AttributeCodec.INT, ValueCheck.none()), 1);
        assertEquals(Optional.of("address"), missing(Map.of()));
        assertEquals(Optional.of("address.place"), missing(Map.of("address", document(Map.of()))));
        assertEquals(
                Optional.of("address.place"),
                missing(Map.of("address", document(Map.of("place", AttributeValue.fromNul(true))))));
        assertEquals(Optional.empty(), missing(Map.of("address", document(Map.of("place", document(Map.of()))))));
    }

    @Test
    void aValueThatCannotBeStoredIsRefusedByItsPath() {
        ItemEncodingException e = assertThrows(ItemEncodingException.class, () -> nested.set(MAP.entry("k"), "\uD800"));
        assertEquals("map.*", e.attribute());
        assertEquals("Order", e.entity());
    }

    private String rendered() {
        return String.valueOf(recorded.render(new ExpressionContext()));
    }

    private List<String> demands() {
        return recorded.demands().stream().map(Condition::toString).toList();
    }

    private Optional<String> missing(Map<String, AttributeValue> stored) {
        return recorded.missing(stored).map(FieldPath::toString);
    }

    private static AttributeValue document(Map<String, AttributeValue> attributes) {
        return AttributeValue.fromM(attributes);
    }
}
