package dev.singlet.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemEncodingException;
import dev.singlet.limits.Box.Part;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item is nested 32 levels deep at most; the item itself is the first. */
class NestingTest {

    private static final int MOST = 31;

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static LimitLab lab;

    @BeforeAll
    static void connect() {
        lab = new LimitLab(dynamo);
        lab.boxes().put(LimitLab.box());
    }

    /** The innermost part has no list, which would be one more. */
    @Test
    void documents() {
        lab.bothTake(() -> lab.boxes().update("o", "1").part(parts(MOST - 1)).execute(), put(maps(MOST)));
        assertEquals(parts(MOST - 1), lab.boxes().get("o", "1").part());
        ItemEncodingException refused = lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").part(parts(MOST)).execute(),
                put(maps(MOST + 1)));
        assertTrue(LimitLab.message(refused).contains("32 levels"), LimitLab.message(refused));
        lab.onlyLibraryRefuses(
                ItemEncodingException.class,
                () -> lab.boxes()
                        .create(draft -> draft.owner("o").boxId("2").text("").part(parts(MOST))));
    }

    @Test
    void valuesOfAnyType() {
        lab.bothTake(() -> lab.boxes().update("o", "1").anything(maps(MOST)).execute(), put(maps(MOST)));
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").anything(maps(MOST + 1)).execute(),
                put(maps(MOST + 1)));
        lab.bothTake(() -> lab.boxes().update("o", "1").anything(lists(MOST)).execute(), put(lists(MOST)));
        lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes().update("o", "1").anything(lists(MOST + 1)).execute(),
                put(lists(MOST + 1)));
    }

    /** What is around the place of a value counts, too. */
    @Test
    void valuesSetWithinDocuments() {
        lab.boxes().update("o", "1").part(parts(3)).execute();
        put(maps(3)).accept(lab.raw());

        lab.bothTake(
                () -> lab.boxes()
                        .update("o", "1")
                        .set(box -> box.part().inner().inner(), parts(MOST - 3))
                        .execute(),
                set("raw.m.m", maps(MOST - 2)));
        ItemEncodingException refused = lab.bothRefuse(
                ItemEncodingException.class,
                () -> lab.boxes()
                        .update("o", "1")
                        .set(box -> box.part().inner().inner(), parts(MOST - 2))
                        .execute(),
                set("raw.m.m", maps(MOST - 1)));
        assertTrue(LimitLab.message(refused).contains("32 levels"), LimitLab.message(refused));
        assertTrue(refused.attribute().startsWith("part.inner.inner"), refused.attribute());
    }

    @Test
    void paths() {
        lab.bothTake(
                () -> lab.boxes()
                        .scan()
                        .filter(box -> inner(box.part(), MOST - 1).name().exists())
                        .list(),
                filter(MOST));
        IllegalArgumentException refused = lab.bothRefuse(
                IllegalArgumentException.class,
                () -> lab.boxes()
                        .scan()
                        .filter(box -> inner(box.part(), MOST).name().exists()),
                filter(MOST + 1));
        assertEquals(
                "A path within part goes deeper than 32 levels, and no item of DynamoDB does.",
                LimitLab.message(refused));
    }

    private static BoxFields.PartFields inner(BoxFields.PartFields part, int levels) {
        return levels == 0 ? part : inner(part.inner(), levels - 1);
    }

    /** As many parts within one another. The list of the innermost is the last level. */
    private static Part parts(int levels) {
        @Nullable Part part = null;
        for (int level = 0; level < levels; level++) {
            part = new Part("p", part, List.of());
        }
        return part == null ? new Part("p", null, List.of()) : part;
    }

    private static AttributeValue maps(int levels) {
        return levels == 0 ? AttributeValue.fromS("x") : AttributeValue.fromM(Map.of("m", maps(levels - 1)));
    }

    private static AttributeValue lists(int levels) {
        return levels == 0 ? AttributeValue.fromS("x") : AttributeValue.fromL(List.of(lists(levels - 1)));
    }

    private static Consumer<DynamoDbClient> put(AttributeValue value) {
        return lab.put("raw", value);
    }

    private static Consumer<DynamoDbClient> set(String path, AttributeValue value) {
        return client ->
                client.updateItem(update -> update.tableName(lab.table().name())
                        .key(LimitLab.key("raw", "raw"))
                        .updateExpression("SET #r" + path.substring("raw".length()) + " = :v")
                        .expressionAttributeNames(Map.of("#r", "raw"))
                        .expressionAttributeValues(Map.of(":v", value)));
    }

    private static Consumer<DynamoDbClient> filter(int levels) {
        return client -> client.scan(scan ->
                scan.tableName(lab.table().name()).filterExpression("attribute_exists(a" + ".m".repeat(levels) + ")"));
    }
}
