package dev.singlet.limits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ConditionFailedException;
import dev.singlet.ConstraintViolationException;
import dev.singlet.ItemEncodingException;
import dev.singlet.limits.Box.Part;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is empty, and what is null, in every place that a value can have. */
class EmptyAndNullTest {

    private static final AttributeValue EMPTY = AttributeValue.fromS("");

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static LimitLab lab;

    @BeforeAll
    static void connect() {
        lab = new LimitLab(dynamo);
        lab.boxes().put(LimitLab.box());
    }

    /** DynamoDB holds them since 2020, except in keys; so they are stored, and read as what they were. */
    @Test
    void emptyTextBytesListsAndMaps() {
        lab.bothTake(() -> update(box -> box.text("")), lab.put("text", EMPTY));
        lab.bothTake(
                () -> update(box -> box.bytes(new byte[0])),
                lab.put("bytes", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[0]))));
        lab.bothTake(() -> update(box -> box.lines(List.of())), lab.put("lines", AttributeValue.fromL(List.of())));
        lab.bothTake(
                () -> update(box -> box.lines(List.of(""))), lab.put("lines", AttributeValue.fromL(List.of(EMPTY))));
        lab.bothTake(() -> update(box -> box.labels(Map.of())), lab.put("labels", AttributeValue.fromM(Map.of())));
        lab.bothTake(
                () -> update(box -> box.labels(Map.of("x", ""))),
                lab.put("labels", AttributeValue.fromM(Map.of("x", EMPTY))));
        lab.bothTake(() -> update(box -> box.putInLabels("y", "")), lab.put("y", EMPTY));
        lab.bothTake(() -> update(box -> box.tags(Set.of(""))), lab.put("tags", AttributeValue.fromSs(List.of(""))));
        lab.bothTake(
                () -> update(box -> box.part(new Part("", null, List.of()))),
                lab.put("part", AttributeValue.fromM(Map.of("name", EMPTY))));
        lab.bothTake(() -> update(box -> box.remark("")), lab.put("remark", EMPTY));
        lab.bothTake(() -> update(box -> box.anything(EMPTY)), lab.put("anything", EMPTY));

        Box stored = lab.boxes().get("o", "1");
        assertEquals("", stored.text());
        assertArrayEquals(new byte[0], stored.bytes());
        assertEquals(List.of(""), stored.lines());
        assertEquals(Map.of("x", "", "y", ""), stored.labels());
        assertEquals(Set.of(""), stored.tags());
        assertEquals(new Part("", null, List.of()), stored.part());
        assertEquals(Optional.of(""), stored.remark());
    }

    /** DynamoDB has no empty sets: as an attribute they are stored as absent and read as empty. */
    @Test
    void emptySets() {
        for (AttributeValue empty : List.of(
                AttributeValue.fromSs(List.of()), AttributeValue.fromNs(List.of()), AttributeValue.fromBs(List.of()))) {
            lab.bothRefuse(
                    ItemEncodingException.class, () -> update(box -> box.anything(empty)), lab.put("anything", empty));
            lab.bothRefuse(
                    ItemEncodingException.class,
                    () -> update(box -> box.anything(AttributeValue.fromL(List.of(empty)))),
                    lab.put("anything", AttributeValue.fromL(List.of(empty))));
        }
        update(box -> box.tags(Set.of("a")).amounts(Set.of(BigDecimal.ONE)));
        update(box -> box.tags(Set.of()).amounts(Set.of()));
        Box stored = lab.boxes().get("o", "1");
        assertEquals(Set.of(), stored.tags());
        assertEquals(Set.of(), stored.amounts());
        update(box -> box.addToTags(Set.of()).removeFromAmounts(Set.of()).text("t"));
        assertEquals(0, lab.boxes().scan().filter(box -> box.tags().exists()).count());
    }

    @Test
    void elementsTwice() {
        for (AttributeValue twice : List.of(
                AttributeValue.fromSs(List.of("a", "a")),
                AttributeValue.fromNs(List.of("1", "1.0")),
                AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("a"), SdkBytes.fromUtf8String("a"))))) {
            lab.bothRefuse(
                    ItemEncodingException.class, () -> update(box -> box.anything(twice)), lab.put("anything", twice));
        }
        lab.bothTake(
                () -> update(box -> box.amounts(Set.of(BigDecimal.ONE, new BigDecimal("1.0")))),
                lab.put("amounts", AttributeValue.fromNs(List.of("1"))));
    }

    @Test
    void emptyKeysOfMaps() {
        AttributeValue raw = AttributeValue.fromM(Map.of("", EMPTY));
        lab.bothRefuse(
                ItemEncodingException.class, () -> update(box -> box.labels(Map.of("", "x"))), lab.put("labels", raw));
        lab.onlyLibraryRefuses(ItemEncodingException.class, () -> update(box -> box.putInLabels("", "x")));
        lab.onlyLibraryRefuses(ItemEncodingException.class, () -> update(box -> box.removeFromLabels("")));
        lab.bothRefuse(ItemEncodingException.class, () -> update(box -> box.anything(raw)), lab.put("anything", raw));
    }

    /** NULL is a value to DynamoDB, and is read as absent; a null that is given is absent, or refused where it cannot be. */
    @Test
    void nulls() {
        lab.bothTake(() -> update(box -> box.note("n")), lab.put("note", AttributeValue.fromNul(true)));
        lab.bothTake(() -> update(BoxUpdate::clearNote), client -> {});
        assertNull(lab.boxes().get("o", "1").note());
        lab.onlyLibraryRefuses(ConstraintViolationException.class, () -> update(box -> box.text(LimitLab.nothing())));
        lab.onlyLibraryRefuses(
                ConstraintViolationException.class, () -> lab.boxes().put(LimitLab.box("1", LimitLab.nothing())));
        lab.onlyLibraryRefuses(
                ConstraintViolationException.class,
                () -> lab.boxes().create(draft -> draft.owner("o").boxId("1").text(LimitLab.nothing())));
        lab.onlyLibraryRefuses(
                ItemEncodingException.class, () -> update(box -> box.lines(Arrays.asList("a", LimitLab.nothing()))));
        lab.onlyLibraryRefuses(
                ItemEncodingException.class, () -> update(box -> box.tags(Collections.singleton(LimitLab.nothing()))));
        lab.onlyLibraryRefuses(
                ItemEncodingException.class,
                () -> update(box -> box.labels(Collections.singletonMap("k", LimitLab.nothing()))));
        lab.onlyLibraryRefuses(
                ItemEncodingException.class,
                () -> update(box -> box.labels(Collections.singletonMap(LimitLab.nothing(), "v"))));
        lab.onlyLibraryRefuses(
                RuntimeException.class, () -> update(box -> box.part(new Part("n", null, LimitLab.nothing()))));
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> update(box -> box.anything(AttributeValue.builder().build())),
                lab.put("anything", AttributeValue.builder().build()));
        lab.onlyLibraryRefuses(
                ItemEncodingException.class,
                () -> update(box -> box.anything(AttributeValue.fromNul(true))),
                lab.put("anything", AttributeValue.fromNul(true)));
        lab.onlyLibraryRefuses(
                NullPointerException.class,
                () -> lab.boxes().scan().filter(box -> box.text().eq(LimitLab.<String>nothing())));
    }

    /** DynamoDB makes no map on the way to an entry. */
    @Test
    void entriesOfAMapThatIsAbsent() {
        update(BoxUpdate::clearLabels);
        assertEquals(
                Optional.of("labels"),
                assertThrows(ConditionFailedException.class, () -> update(box -> box.putInLabels("k", "v")))
                        .missing());
    }

    private static void update(Function<BoxUpdate, BoxUpdate> change) {
        Box updated = change.apply(lab.boxes().update("o", "1")).execute();
        assertEquals("1", updated.boxId());
    }
}
