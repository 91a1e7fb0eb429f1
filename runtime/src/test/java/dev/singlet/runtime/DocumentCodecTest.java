package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A codec as it is generated for a document: its versions, what upcasters may do, and how deep it goes. */
class DocumentCodecTest {

    private static final String SECRET = "s3cret";

    private record Box(long size, Optional<Box> inner, Set<String> tags) {}

    private static final class BoxCodec extends DocumentCodec<Box> {

        private static final AttributeCodec<Box> BOX = AttributeCodec.document(() -> new BoxCodec(old -> null));
        private static final AttributeCodec<Set<String>> TAGS = AttributeCodec.set(AttributeCodec.STRING);

        private final Function<Long, @Nullable Long> upcaster;

        BoxCodec(Function<Long, @Nullable Long> upcaster) {
            super("Box", "0123456789abcdef");
            this.upcaster = upcaster;
        }

        @Override
        public void write(Box box, ItemWriter item) {
            item.putVersion("v", 2);
            item.put("size", box.size(), AttributeCodec.LONG);
            item.putOptional("inner", box.inner(), BOX);
            item.putSet("tags", box.tags(), TAGS);
        }

        @Override
        public Box read(ItemReader item) {
            long size = item.get("size", AttributeCodec.LONG);
            return new Box(
                    item.version("v", 2) == 1 ? upcast(1, size, upcaster) : size,
                    Optional.ofNullable(item.find("inner", BOX)),
                    item.getSet("tags", TAGS));
        }
    }

    private static final BoxCodec CODEC = new BoxCodec(size -> size * 10);

    @Test
    void aDocumentComesBack() {
        Box box = new Box(1, Optional.of(new Box(2, Optional.empty(), Set.of("t"))), Set.of());
        assertEquals(box, CODEC.decode(CODEC.encode(box)));
        assertEquals(AttributeValue.fromN("2"), CODEC.encode(box).get("v"));
        assertEquals("DocumentCodec[Box]", CODEC.toString());
    }

    @Test
    void whatHasNoVersionIsOfTheFirst() {
        assertEquals(70, CODEC.decode(Map.of("size", AttributeValue.fromN("7"))).size());
        assertEquals(70, CODEC.decode(stored("1")).size());
        assertEquals(7, CODEC.decode(stored("2")).size());
    }

    @Test
    void otherVersionsAreRefused() {
        assertTrue(problem(CODEC, "3").contains("newer version than 2"));
        assertTrue(problem(CODEC, "0").contains("no version"));
        assertTrue(problem(CODEC, "-1").contains("no version"));
        assertTrue(problem(CODEC, "1.5").contains("expected N (an integer of 32 bits)"));
        assertTrue(problem(CODEC, "99999999999").contains("expected N (an integer of 32 bits)"));
    }

    @Test
    void whatAnUpcasterDoesWrongIsToldWithoutValues() {
        RuntimeException failure = new IllegalArgumentException(SECRET);
        ItemDecodingException thrown = assertThrows(
                ItemDecodingException.class,
                () -> new BoxCodec(size -> {
                            throw failure;
                        })
                        .decode(stored("1")));
        assertSame(failure, thrown.getCause());
        assertEquals(
                "Box cannot be read: its upcaster from version 1 failed with IllegalArgumentException.",
                thrown.getMessage());

        ItemDecodingException none =
                assertThrows(ItemDecodingException.class, () -> new BoxCodec(size -> null).decode(stored("1")));
        assertEquals("Box cannot be read: its upcaster from version 1 returned null.", none.getMessage());
        assertNull(none.getCause());
    }

    @Test
    void anUpcasterOfSomethingNestedIsToldByItsPlace() {
        Map<String, AttributeValue> outer = Map.of(
                "v",
                AttributeValue.fromN("2"),
                "size",
                AttributeValue.fromN("1"),
                "inner",
                AttributeValue.fromM(stored("1")));
        ItemDecodingException e = assertThrows(ItemDecodingException.class, () -> CODEC.decode(outer));
        assertEquals(
                "Attribute inner of Box cannot be read: its upcaster from version 1 returned null.", e.getMessage());
    }

    @Test
    void aTypeReplacesTheNameOfADocumentAndNotOfAnEntity() {
        ItemReader document = new ItemReader("Payment", Map.of()).as("Card");
        assertEquals(
                "Attribute a of Card cannot be read: expected S (text), found nothing.",
                assertThrows(ItemDecodingException.class, () -> document.get("a", AttributeCodec.STRING))
                        .getMessage());
        ItemReader nested = ItemReader.nested(Map.of());
        assertSame(nested, nested.as("Card"));

        ItemWriter writer = new ItemWriter("Payment");
        writer.putType("type", "Card");
        assertEquals(
                "Card",
                assertThrows(ItemEncodingException.class, () -> writer.put("a", null, AttributeCodec.STRING))
                        .entity());
    }

    @Test
    void nullsAreRefusedByTheirNames() {
        assertEquals("inner", refused(new Box(1, absent(), Set.of())).attribute());
        assertEquals("tags", refused(new Box(1, Optional.empty(), absent())).attribute());
        assertThrows(NullPointerException.class, () -> CODEC.encode(absent()));
    }

    @Test
    void thirtyTwoLevelsAreTheDeepest() {
        Box deepest = boxes(32);
        CODEC.encode(deepest);
        ItemEncodingException e = refused(new Box(1, Optional.of(deepest), Set.of()));
        assertEquals("it is nested deeper than 32 levels, which DynamoDB does not allow", e.problem());
        refused(boxes(100_000));

        AttributeCodec<List<List<Box>>> lists =
                AttributeCodec.list(AttributeCodec.list(AttributeCodec.document(CODEC)));
        lists.encode(List.of(List.of(boxes(29))));
        assertThrows(ItemEncodingException.class, () -> lists.encode(List.of(List.of(boxes(30)))));
    }

    private static Box boxes(int levels) {
        Box box = new Box(0, Optional.empty(), Set.of());
        for (int level = 1; level < levels; level++) {
            box = new Box(level, Optional.of(box), Set.of());
        }
        return box;
    }

    private static ItemEncodingException refused(Box box) {
        return assertThrows(ItemEncodingException.class, () -> CODEC.encode(box));
    }

    private static Map<String, AttributeValue> stored(String version) {
        return Map.of("v", AttributeValue.fromN(version), "size", AttributeValue.fromN("7"));
    }

    private static String problem(BoxCodec codec, String version) {
        return assertThrows(ItemDecodingException.class, () -> codec.decode(stored(version)))
                .problem();
    }

    /** A null that the compiler is not told of. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }
}
