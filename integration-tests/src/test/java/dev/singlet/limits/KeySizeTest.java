package dev.singlet.limits;

import static dev.singlet.limits.LimitLab.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConstraintViolationException;
import dev.singlet.InvalidKeyException;
import dev.singlet.Range;
import dev.singlet.testing.DynamoDbExtension;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Partition keys have 2,048 bytes at most and sort keys 1,024, in the table and in indexes, and none is empty. */
class KeySizeTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static LimitLab lab;

    @BeforeAll
    static void connect() {
        lab = new LimitLab(dynamo);
    }

    /** One, two, three and four bytes in UTF-8. */
    static Stream<String> characters() {
        return Stream.of("x", "\u00e9", "\u20ac", "\ud83d\ude00");
    }

    @ParameterizedTest
    @MethodSource("characters")
    void partitionKey(String character) {
        String fits = filled(character, 2048 - 2);
        lab.bothTake(() -> lab.boxes().put(box(fits, "1", null, null)), lab.put(key(fits, "1")));
        lab.bothTake(() -> lab.boxes().find(fits, "1").orElseThrow(), get(fits, "1"));
        String larger = fits + "x";
        assertEquals(
                "Key attribute pk of Box would have more than 2048 bytes in UTF-8, which DynamoDB does not take. Shorten"
                        + " the components it is made of.",
                lab.bothRefuse(
                                InvalidKeyException.class,
                                () -> lab.boxes().put(box(larger, "1", null, null)),
                                lab.put(key(larger, "1")))
                        .getMessage());
        lab.bothRefuse(InvalidKeyException.class, () -> lab.boxes().find(larger, "1"), get(larger, "1"));
        lab.onlyLibraryRefuses(
                InvalidKeyException.class, () -> lab.boxes().byOwner(larger).list());
        lab.onlyLibraryRefuses(
                InvalidKeyException.class,
                () -> lab.boxes().update(larger, "1").text("x").execute());
        lab.onlyLibraryRefuses(InvalidKeyException.class, () -> lab.boxes().delete(larger, "1"));
    }

    @ParameterizedTest
    @MethodSource("characters")
    void sortKey(String character) {
        String fits = filled(character, 1024 - 2);
        lab.bothTake(() -> lab.boxes().put(box("o", fits, null, null)), lab.put(key("o", fits)));
        lab.bothTake(() -> lab.boxes().find("o", fits).orElseThrow(), get("o", fits));
        String larger = fits + "x";
        lab.bothRefuse(
                InvalidKeyException.class,
                () -> lab.boxes().put(box("o", larger, null, null)),
                lab.put(key("o", larger)));
        lab.bothRefuse(InvalidKeyException.class, () -> lab.boxes().get("o", larger), get("o", larger));
        lab.onlyLibraryRefuses(
                InvalidKeyException.class,
                () -> lab.boxes().byOwner("o").boxId(Range.atLeast(larger)).list());
    }

    /** DynamoDB Local looks at the size of index keys in puts. DynamoDB does in updates too. */
    @ParameterizedTest
    @MethodSource("characters")
    void indexPartitionKey(String character) {
        String fits = filled(character, 2048 - 2);
        lab.bothTake(
                () -> lab.boxes().put(box("o", "1", fits, "s")),
                lab.put(Map.of("gsi1pk", AttributeValue.fromS("L#" + fits), "gsi1sk", AttributeValue.fromS("R#s"))));
        String larger = fits + "x";
        lab.bothRefuse(
                InvalidKeyException.class,
                () -> lab.boxes().put(box("o", "1", larger, "s")),
                lab.put(Map.of("gsi1pk", AttributeValue.fromS("L#" + larger), "gsi1sk", AttributeValue.fromS("R#s"))));
        lab.onlyLibraryRefuses(
                InvalidKeyException.class,
                () -> lab.boxes().update("o", "1").label(larger).execute(),
                set("gsi1pk", "L#" + larger));
        lab.onlyLibraryRefuses(
                InvalidKeyException.class, () -> lab.boxes().labelled(larger).list());
    }

    /** The same holds here. */
    @ParameterizedTest
    @MethodSource("characters")
    void indexSortKey(String character) {
        String fits = filled(character, 1024 - 2);
        lab.bothTake(
                () -> lab.boxes().put(box("o", "1", "l", fits)),
                lab.put(Map.of("gsi1pk", AttributeValue.fromS("L#l"), "gsi1sk", AttributeValue.fromS("R#" + fits))));
        String larger = fits + "x";
        lab.bothRefuse(
                InvalidKeyException.class,
                () -> lab.boxes().put(box("o", "1", "l", larger)),
                lab.put(Map.of("gsi1pk", AttributeValue.fromS("L#l"), "gsi1sk", AttributeValue.fromS("R#" + larger))));
        lab.onlyLibraryRefuses(
                InvalidKeyException.class,
                () -> lab.boxes().update("o", "1").shelf(larger).execute(),
                set("gsi1sk", "R#" + larger));
    }

    /** Control characters and delimiters take three bytes, as they are escaped. */
    @Test
    void whatIsEscapedCountsAsItIsStored() {
        String fits = "#".repeat((1024 - 2) / 3);
        lab.bothTake(() -> lab.boxes().put(box("o", fits, null, null)), lab.put(key("o", "$23".repeat(fits.length()))));
        lab.onlyLibraryRefuses(InvalidKeyException.class, () -> lab.boxes().put(box("o", fits + "#", null, null)));
    }

    /** The places of a key that is nothing but a component. */
    enum Place {
        PARTITION("pk"),
        SORT("sk"),
        INDEX_PARTITION("gsi1pk"),
        INDEX_SORT("gsi1sk");

        private final String attribute;

        Place(String attribute) {
            this.attribute = attribute;
        }

        String empty(String place) {
            return attribute.equals(place) ? "" : "x";
        }
    }

    @ParameterizedTest
    @EnumSource
    void emptyKeys(Place place) {
        Bare bare = new Bare(place.empty("pk"), place.empty("sk"), place.empty("gsi1pk"), place.empty("gsi1sk"));
        InvalidKeyException refused = lab.bothRefuse(
                InvalidKeyException.class,
                () -> lab.table().bares().put(bare),
                lab.put(Map.of(
                        "pk", AttributeValue.fromS(place.empty("pk")),
                        "sk", AttributeValue.fromS(place.empty("sk")),
                        "gsi1pk", AttributeValue.fromS(place.empty("gsi1pk")),
                        "gsi1sk", AttributeValue.fromS(place.empty("gsi1sk")))));
        assertTrue(LimitLab.message(refused).contains(place.attribute), LimitLab.message(refused));
    }

    /** Behind a literal, an empty component is a key like any other; in a partition key it would be shared by accident. */
    @Test
    void emptyComponents() {
        lab.bothTake(() -> lab.boxes().put(box("o", "", "l", "")), lab.put(key("o", "")));
        lab.onlyLibraryRefuses(
                InvalidKeyException.class, () -> lab.boxes().put(box("", "1", null, null)), lab.put(key("", "1")));
        lab.onlyLibraryRefuses(
                InvalidKeyException.class,
                () -> lab.boxes().put(box("o", "1", "", "s")),
                lab.put("gsi1pk", AttributeValue.fromS("L#")));
    }

    /** What is missing is named in each case. A record may be built from what a form has left out. */
    @Test
    void nullComponents() {
        isNamed("owner", () -> lab.boxes().find(LimitLab.nothing(), "1"));
        isNamed("boxId", () -> lab.boxes().find("o", LimitLab.nothing()));
        isNamed("label", () -> lab.boxes().labelled(LimitLab.nothing()));
        lab.onlyLibraryRefuses(
                InvalidKeyException.class, () -> lab.boxes().byOwner("o").boxId(LimitLab.<String>nothing()));
        lab.onlyLibraryRefuses(
                ConstraintViolationException.class, () -> lab.boxes().put(box(LimitLab.nothing(), "1", null, null)));
        lab.boxes().put(box("o", "1", null, "s"));
        assertEquals(0, lab.boxes().labelled("l").count(), "without a component, the item is not in the index");
    }

    private static void isNamed(String argument, Executable call) {
        assertEquals(
                argument,
                lab.onlyLibraryRefuses(NullPointerException.class, call).getMessage());
    }

    private static String filled(String character, int bytes) {
        int width = character.getBytes(StandardCharsets.UTF_8).length;
        return character.repeat(bytes / width) + "x".repeat(bytes % width);
    }

    private static Box box(String owner, String boxId, @Nullable String label, @Nullable String shelf) {
        Box box = LimitLab.box();
        return new Box(
                owner,
                boxId,
                label,
                shelf,
                box.text(),
                null,
                null,
                null,
                null,
                null,
                null,
                box.tags(),
                box.amounts(),
                null,
                null,
                null,
                box.remark(),
                null);
    }

    private static Consumer<DynamoDbClient> get(String owner, String boxId) {
        return client -> client.getItem(get -> get.tableName(lab.table().name()).key(key(owner, boxId)));
    }

    private static Consumer<DynamoDbClient> set(String attribute, String text) {
        return client ->
                client.updateItem(update -> update.tableName(lab.table().name())
                        .key(key("o", "1"))
                        .updateExpression("SET " + attribute + " = :t")
                        .expressionAttributeValues(Map.of(":t", AttributeValue.fromS(text))));
    }
}
