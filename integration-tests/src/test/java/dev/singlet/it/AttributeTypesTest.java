package dev.singlet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import dev.singlet.it.depot.DepotTable;
import dev.singlet.it.depot.Specimen;
import dev.singlet.it.depot.SpecimenRepository;
import dev.singlet.it.depot.SpecimenUpdate;
import dev.singlet.it.fuzz.Rows;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every type of attribute comes back as it was stored, and what DynamoDB cannot hold is refused. */
class AttributeTypesTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final int TRIES = Boolean.getBoolean("singlet.fuzz") ? 5_000 : 300;

    private static DepotTable table;
    private static SpecimenRepository specimens;

    @BeforeAll
    static void createTable() {
        table = Samples.table(dynamo);
        specimens = table.specimens();
    }

    @Test
    void everyValueComesBack() {
        SpecimenSamples samples = samples();
        for (int number = 0; number < TRIES; number++) {
            Specimen created = specimens.create(samples.specimen());
            UUID id = id(created);
            assertSame(created, specimens.get(id));
            Specimen other = samples.specimen();
            Specimen updated = setAll(specimens.update(id), other).execute();
            assertSame(withKept(other, id, created.createdAt(), Samples.NOW), updated);
            assertSame(updated, specimens.get(id));
            specimens.delete(id);
        }
    }

    @Test
    void valuesAreStoredInTheirDocumentedForms() {
        Specimen created = specimens.create(samples().specimen());
        specimens
                .update(id(created))
                .instant(Instant.parse("2024-01-02T03:04:05.6Z"))
                .duration(java.time.Duration.ofMillis(-1500))
                .bytes(new byte[] {1, 2})
                .nested(List.of(Map.of("k", List.of(new UUID(0, 10)))))
                .twice(0.1)
                .reserved("word")
                .execute();
        Map<String, AttributeValue> item =
                Samples.item(dynamo, "uuid", created.uuid().toString());
        assertEquals(
                "2024-01-02T03:04:05.600000000Z",
                Samples.attribute(item, "instant").s());
        assertEquals(
                new BigDecimal("-1.5"),
                new BigDecimal(Samples.attribute(item, "duration").n()));
        assertEquals(2, Samples.attribute(item, "bytes").b().asByteArray().length);
        assertEquals(
                "00000000-0000-0000-0000-00000000000a",
                Samples.attribute(Samples.attribute(item, "nested").l().get(0).m(), "k")
                        .l()
                        .get(0)
                        .s());
        assertEquals("0.1", Samples.attribute(item, "twice").n());
        assertEquals("word", Samples.attribute(item, "select").s());
        assertEquals("Specimen", Samples.attribute(item, "entityType").s());
    }

    @Test
    void theLibraryMakesTheIdentifierAndTheTimes() {
        Specimen created = specimens.create(samples().specimen());
        assertEquals(7, id(created).version());
        assertEquals(Samples.NOW, created.createdAt());
        assertEquals(Samples.NOW, created.updatedAt());
    }

    @Test
    void whatDynamoDbCannotHoldIsRefused() {
        UUID id = id(specimens.create(samples().specimen()));
        assertRefused(id, update -> update.twice(Double.NaN));
        assertRefused(id, update -> update.twice(Double.POSITIVE_INFINITY));
        assertRefused(id, update -> update.twice(Double.MAX_VALUE));
        assertRefused(id, update -> update.twice(Double.MIN_VALUE));
        assertRefused(id, update -> update.decimal(new BigDecimal("1." + "1".repeat(38))));
        assertRefused(id, update -> update.decimal(new BigDecimal("1E+126")));
        assertRefused(id, update -> update.decimal(new BigDecimal("1E-131")));
        assertRefused(id, update -> update.integer(BigInteger.TEN.pow(126)));
        assertRefused(id, update -> update.instant(Instant.parse("+10000-01-01T00:00:00Z")));
        assertRefused(id, update -> update.date(java.time.LocalDate.of(-1, 1, 1)));
        assertRefused(id, update -> update.letter('\uD800'));
        assertRefused(id, update -> update.texts(Arrays.asList("a", null)));
        assertRefused(id, update -> update.prices(Map.of("\uDC00", BigDecimal.ONE)));
        assertRefused(id, update -> update.putInPrices("k", new BigDecimal("1E+126")));
        assertRefused(id, update -> update.anything(AttributeValue.fromNul(true)));
        assertRefused(id, update -> update.things(List.of(AttributeValue.fromN("1E+126"))));
    }

    @Test
    void foreignFormsOfAValueAreReadOrRefusedButNeverBent() {
        UUID id = id(specimens.create(samples().specimen()));
        stored(id, "number", AttributeValue.fromN("1E3"));
        assertEquals(1000, specimens.get(id).number());
        stored(id, "number", AttributeValue.fromN("1.5"));
        assertThrows(ItemDecodingException.class, () -> specimens.get(id));
        stored(id, "number", AttributeValue.fromN("2147483648"));
        assertThrows(ItemDecodingException.class, () -> specimens.get(id));
        stored(id, "number", AttributeValue.fromN("7"));
        stored(id, "instant", AttributeValue.fromS("2024-01-02T03:04:05Z"));
        assertEquals(Instant.parse("2024-01-02T03:04:05Z"), specimens.get(id).instant());
        stored(id, "grade", AttributeValue.fromS("C"));
        assertThrows(ItemDecodingException.class, () -> specimens.get(id));
        stored(id, "grade", AttributeValue.fromS("A"));
        stored(id, "boxedNumber", AttributeValue.fromNul(true));
        assertEquals(null, specimens.get(id).boxedNumber());
        stored(id, "boxedNumber", AttributeValue.fromS("1"));
        assertThrows(ItemDecodingException.class, () -> specimens.get(id));
    }

    private static SpecimenSamples samples() {
        long seed = Long.getLong("singlet.seed", System.nanoTime());
        System.out.println("AttributeTypesTest: -Dsinglet.seed=" + seed);
        return new SpecimenSamples(new Random(seed));
    }

    private static UUID id(Specimen specimen) {
        UUID id = specimen.specimenId();
        assertNotNull(id);
        return id;
    }

    private static void assertSame(Specimen expected, Specimen actual) {
        assertEquals(Rows.comparable(expected), Rows.comparable(actual));
    }

    private static void assertRefused(UUID id, UnaryOperator<SpecimenUpdate> change) {
        assertThrows(
                ItemEncodingException.class,
                () -> change.apply(specimens.update(id)).execute());
    }

    private static void stored(UUID id, String attribute, AttributeValue value) {
        dynamo.client()
                .updateItem(request -> request.tableName(table.name())
                        .key(Map.of("pk", AttributeValue.fromS("SPECIMEN#" + id), "sk", AttributeValue.fromS("DATA")))
                        .updateExpression("SET #a = :v")
                        .expressionAttributeNames(Map.of("#a", attribute))
                        .expressionAttributeValues(Map.of(":v", value)));
    }

    private static SpecimenUpdate setAll(SpecimenUpdate update, Specimen s) {
        return update.text(s.text())
                .tiny(s.tiny())
                .small(s.small())
                .number(s.number())
                .large(s.large())
                .single(s.single())
                .twice(s.twice())
                .flag(s.flag())
                .letter(s.letter())
                .boxedTiny(s.boxedTiny())
                .boxedSmall(s.boxedSmall())
                .boxedNumber(s.boxedNumber())
                .boxedLarge(s.boxedLarge())
                .boxedSingle(s.boxedSingle())
                .boxedTwice(s.boxedTwice())
                .boxedFlag(s.boxedFlag())
                .boxedLetter(s.boxedLetter())
                .decimal(s.decimal())
                .integer(s.integer())
                .uuid(s.uuid())
                .grade(s.grade())
                .instant(s.instant())
                .date(s.date())
                .duration(s.duration())
                .bytes(s.bytes())
                .moreBytes(s.moreBytes())
                .anything(s.anything())
                .things(s.things())
                .texts(s.texts())
                .grades(s.grades())
                .blobs(s.blobs())
                .names(s.names())
                .gradeSet(s.gradeSet())
                .numbers(s.numbers())
                .prices(s.prices())
                .times(s.times().orElse(null))
                .nested(s.nested())
                .part(s.part())
                .otherPart(s.otherPart())
                .parts(s.parts())
                .site(s.site())
                .remark(s.remark().orElse(null))
                .reserved(s.reserved());
    }

    private static Specimen withKept(
            Specimen s, UUID id, @org.jspecify.annotations.Nullable Instant created, Instant updated) {
        return new Specimen(
                id,
                s.text(),
                s.tiny(),
                s.small(),
                s.number(),
                s.large(),
                s.single(),
                s.twice(),
                s.flag(),
                s.letter(),
                s.boxedTiny(),
                s.boxedSmall(),
                s.boxedNumber(),
                s.boxedLarge(),
                s.boxedSingle(),
                s.boxedTwice(),
                s.boxedFlag(),
                s.boxedLetter(),
                s.decimal(),
                s.integer(),
                s.uuid(),
                s.grade(),
                s.instant(),
                s.date(),
                s.duration(),
                s.bytes(),
                s.moreBytes(),
                s.anything(),
                s.things(),
                s.texts(),
                s.grades(),
                s.blobs(),
                s.names(),
                s.gradeSet(),
                s.numbers(),
                s.prices(),
                s.times(),
                s.nested(),
                s.part(),
                s.otherPart(),
                s.parts(),
                s.site(),
                s.remark(),
                s.reserved(),
                created,
                updated);
    }
}
