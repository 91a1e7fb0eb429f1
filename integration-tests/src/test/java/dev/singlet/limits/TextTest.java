package dev.singlet.limits;

import static dev.singlet.limits.LimitLab.key;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.InvalidKeyException;
import dev.singlet.ItemEncodingException;
import dev.singlet.Range;
import dev.singlet.limits.Box.Part;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Text is well-formed in every place. The SDK would send half of a surrogate pair as a question mark, which DynamoDB
 * takes: two keys would be one, and a value another one.
 */
class TextTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static LimitLab lab;

    @BeforeAll
    static void connect() {
        lab = new LimitLab(dynamo);
        lab.boxes().put(LimitLab.box());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d", "a\ud83d", "\ud83db"})
    void halvesOfSurrogatePairs(String text) {
        AttributeValue s = AttributeValue.fromS(text);
        refused(text, s, box -> box.text(text));
        refused(text, AttributeValue.fromSs(List.of(text)), box -> box.tags(Set.of(text)));
        refused(text, AttributeValue.fromSs(List.of(text)), box -> box.addToTags(Set.of(text)));
        refused(text, AttributeValue.fromL(List.of(s)), box -> box.lines(List.of(text)));
        refused(text, AttributeValue.fromL(List.of(s)), box -> box.appendToLines(List.of(text)));
        refused(text, box -> box.labels(Map.of(text, "x")));
        refused(text, AttributeValue.fromM(Map.of("x", s)), box -> box.labels(Map.of("x", text)));
        refused(text, box -> box.putInLabels(text, "x"));
        refused(text, box -> box.removeFromLabels(text));
        refused(text, AttributeValue.fromM(Map.of("name", s)), box -> box.part(new Part(text, null, List.of())));
        refused(
                text,
                AttributeValue.fromM(Map.of("lines", AttributeValue.fromL(List.of(s)))),
                box -> box.part(new Part(null, new Part(null, null, List.of(text)), List.of())));
        refused(text, s, box -> box.set(p -> p.part().name(), text));
        refused(text, s, box -> box.remark(text));
        refused(text, s, box -> box.anything(s));
        lab.onlyLibraryRefuses(
                ItemEncodingException.class,
                () -> lab.boxes().scan().filter(box -> box.text().eq(text)).list());
        lab.onlyLibraryRefuses(
                ItemEncodingException.class,
                () -> lab.boxes()
                        .scan()
                        .filter(box -> box.labels().entry(text).exists())
                        .list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d", "a\ud83d", "\ud83db"})
    void halvesOfSurrogatePairsInKeys(String text) {
        lab.onlyLibraryRefuses(
                InvalidKeyException.class,
                () -> lab.boxes().find(text, "1"),
                client ->
                        client.getItem(get -> get.tableName(lab.table().name()).key(key(text, "1"))));
        lab.onlyLibraryRefuses(InvalidKeyException.class, () -> lab.boxes().find("o", text));
        lab.onlyLibraryRefuses(InvalidKeyException.class, () -> lab.boxes().labelled(text));
        lab.onlyLibraryRefuses(
                InvalidKeyException.class, () -> lab.boxes().labelled("l").shelf(Range.atMost(text)));
        lab.onlyLibraryRefuses(
                InvalidKeyException.class, () -> lab.boxes().byOwner("o").boxId(Range.beginsWith(text)));
        lab.onlyLibraryRefuses(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").label(text).execute());
        lab.onlyLibraryRefuses(
                ItemEncodingException.class,
                () -> lab.boxes().create(draft -> draft.owner(text).boxId("1").text("")));
    }

    /** A whole pair is text as any other, and so are the characters at the edges. */
    @Test
    void wholePairs() {
        for (String text : List.of("\ud83d\ude00", "\u0000", "\uffff", "\ufffe\u0001")) {
            lab.bothTake(
                    () -> lab.boxes().update("o", "1").text(text).execute(),
                    lab.put("text", AttributeValue.fromS(text)));
            assertEquals(text, lab.boxes().get("o", "1").text());
        }
    }

    /** The name of an attribute, at whatever level. DynamoDB Local itself fails at the longest, and is not asked. */
    @Test
    void keysOfMaps() {
        String longest = "\u00e9".repeat(32_767) + "x";
        assertDoesNotThrow(() -> lab.boxes().update("o", "1").labels(Map.of(longest, "")));
        lab.onlyLibraryRefuses(
                ItemEncodingException.class, () -> lab.boxes().update("o", "1").labels(Map.of(longest + "x", "")));
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").putInLabels(longest + "x", ""),
                client ->
                        client.updateItem(update -> update.tableName(lab.table().name())
                                .key(key("raw", "raw"))
                                .updateExpression("REMOVE #n")
                                .expressionAttributeNames(Map.of("#n", longest + "x"))));
    }

    /** What goes into the name of an entry of a map makes DynamoDB Local fail, so it is not sent there. */
    private static void refused(String text, Function<BoxUpdate, BoxUpdate> change) {
        isText(
                text,
                lab.onlyLibraryRefuses(
                        ItemEncodingException.class,
                        () -> change.apply(lab.boxes().update("o", "1")).execute()));
    }

    private static void refused(String text, AttributeValue raw, Function<BoxUpdate, BoxUpdate> change) {
        isText(
                text,
                lab.onlyLibraryRefuses(
                        ItemEncodingException.class,
                        () -> change.apply(lab.boxes().update("o", "1")).execute(),
                        lab.put("raw", raw)));
    }

    private static void isText(String text, ItemEncodingException refused) {
        assertEquals("it is text with half of a surrogate pair", refused.problem());
        assertEquals(-1, LimitLab.message(refused).indexOf(text), "shows the text");
    }
}
