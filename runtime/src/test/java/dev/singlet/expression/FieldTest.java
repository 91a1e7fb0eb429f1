package dev.singlet.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.Condition;
import dev.singlet.ItemEncodingException;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.RecordCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class FieldTest {

    private record Address(String city) {}

    private static final RecordCodec<Address> ADDRESS = new RecordCodec<>() {

        @Override
        public void write(Address value, ItemWriter item) {
            item.put("city", value.city(), AttributeCodec.STRING);
        }

        @Override
        public Address read(ItemReader item) {
            return new Address(item.get("city", AttributeCodec.STRING));
        }
    };

    private static final class AddressFields extends DocumentField<Address> {

        AddressFields(FieldPath path) {
            super(path, AttributeCodec.document(ADDRESS));
        }

        StringField city() {
            return StringField.of(path().child("city"));
        }
    }

    @Test
    void everyFieldComparesForEquality() {
        Field<Boolean> field = Field.of("f", AttributeCodec.BOOLEAN);

        rendersAs("#n0 = :v0", field.eq(true), AttributeValue.fromBool(true));
        rendersAs("#n0 <> :v0", field.ne(true), AttributeValue.fromBool(true));
        rendersAs(
                "#n0 IN (:v0, :v1)",
                field.in(true, false),
                AttributeValue.fromBool(true),
                AttributeValue.fromBool(false));
        rendersAs("attribute_exists(#n0)", field.exists());
        rendersAs("attribute_not_exists(#n0)", field.notExists());
        rendersAs("attribute_type(#n0, :v0)", field.type(AttributeType.BOOLEAN), AttributeValue.fromS("BOOL"));
    }

    @Test
    void numbersAreComparedAsNumbers() {
        NumberField<Integer> field = NumberField.of("f", AttributeCodec.INT);
        AttributeValue five = AttributeValue.fromN("5");

        rendersAs("#n0 < :v0", field.lt(5), five);
        rendersAs("#n0 <= :v0", field.le(5), five);
        rendersAs("#n0 > :v0", field.gt(5), five);
        rendersAs("#n0 >= :v0", field.ge(5), five);
        rendersAs("#n0 >= :v0 AND #n0 <= :v1", field.between(5, 7), five, AttributeValue.fromN("7"));
    }

    @Test
    void instantsAreComparedAsTextOfFixedWidth() {
        OrderedField<Instant> field = OrderedField.of("f", AttributeCodec.INSTANT);

        rendersAs(
                "#n0 > :v0",
                field.gt(Instant.parse("2024-01-02T03:04:05Z")),
                AttributeValue.fromS("2024-01-02T03:04:05.000000000Z"));
    }

    @Test
    void textHasPartsAndASize() {
        StringField field = StringField.of("f");

        rendersAs("begins_with(#n0, :v0)", field.beginsWith("x"), AttributeValue.fromS("x"));
        rendersAs("contains(#n0, :v0)", field.contains("x"), AttributeValue.fromS("x"));
        rendersAs("size(#n0) = :v0", field.size().eq(1), AttributeValue.fromN("1"));
        rendersAs("size(#n0) <> :v0", field.size().ne(1), AttributeValue.fromN("1"));
        rendersAs("size(#n0) < :v0", field.size().lt(1), AttributeValue.fromN("1"));
        rendersAs("size(#n0) <= :v0", field.size().le(1), AttributeValue.fromN("1"));
        rendersAs("size(#n0) > :v0", field.size().gt(1), AttributeValue.fromN("1"));
        rendersAs("size(#n0) >= :v0", field.size().ge(1), AttributeValue.fromN("1"));
        rendersAs(
                "size(#n0) >= :v0 AND size(#n0) <= :v1",
                field.size().between(1, 2),
                AttributeValue.fromN("1"),
                AttributeValue.fromN("2"));
    }

    @Test
    void bytesHaveASize() {
        BinaryField field = BinaryField.of("f");

        rendersAs("#n0 = :v0", field.eq(new byte[] {1}), AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1})));
        rendersAs("size(#n0) > :v0", field.size().gt(3), AttributeValue.fromN("3"));
    }

    @Test
    void listsHaveElements() {
        ListField<Long, NumberField<Long>> field = ListField.of(
                "f", AttributeCodec.list(AttributeCodec.LONG), element -> NumberField.of(element, AttributeCodec.LONG));

        rendersAs("contains(#n0, :v0)", field.contains(7L), AttributeValue.fromN("7"));
        rendersAs("#n0[3] = :v0", field.at(3).eq(7L), AttributeValue.fromN("7"));
        rendersAs("#n0 = :v0", field.eq(List.of(7L)), AttributeValue.fromL(List.of(AttributeValue.fromN("7"))));
        rendersAs("size(#n0) > :v0", field.size().gt(3), AttributeValue.fromN("3"));
    }

    @Test
    void setsHaveElementsOfTheirOwnType() {
        SetField<String> texts = SetField.of("f", AttributeCodec.set(AttributeCodec.STRING));
        SetField<Integer> numbers = SetField.of("f", AttributeCodec.set(AttributeCodec.INT));

        rendersAs("contains(#n0, :v0)", texts.contains("x"), AttributeValue.fromS("x"));
        rendersAs("contains(#n0, :v0)", numbers.contains(7), AttributeValue.fromN("7"));
        rendersAs("#n0 = :v0", numbers.eq(Set.of(7)), AttributeValue.fromNs(List.of("7")));
        rendersAs("#n0 <> :v0", texts.ne(Set.of("x")), AttributeValue.fromSs(List.of("x")));
        rendersAs("size(#n0) > :v0", texts.size().gt(3), AttributeValue.fromN("3"));
    }

    @Test
    void theEmptySetIsAbsent() {
        SetField<String> field = SetField.of("f", AttributeCodec.set(AttributeCodec.STRING));

        rendersAs("attribute_not_exists(#n0)", field.eq(Set.of()));
        rendersAs("attribute_exists(#n0)", field.ne(Set.of()));
    }

    @Test
    void mapsHaveEntries() {
        MapField<String, Integer, NumberField<Integer>> field = MapField.of(
                "f",
                AttributeCodec.map(AttributeCodec.INT),
                AttributeCodec.STRING,
                value -> NumberField.of(value, AttributeCodec.INT));

        rendersAs("#n0.#n1 = :v0", field.entry("a.b").eq(7), AttributeValue.fromN("7"));
        rendersAs("attribute_exists(#n0.#n1)", field.entry("a.b").exists());
        rendersAs("size(#n0) > :v0", field.size().gt(3), AttributeValue.fromN("3"));
        rendersAs("#n0 = :v0", field.eq(Map.of("a", 7)), AttributeValue.fromM(Map.of("a", AttributeValue.fromN("7"))));
    }

    @Test
    void keysOfMapsAreOfTheMapsOwnType() {
        MapField<UUID, Long, NumberField<Long>> field = MapField.of(
                "f",
                AttributeCodec.map(AttributeCodec.UUID, AttributeCodec.LONG),
                AttributeCodec.UUID,
                value -> NumberField.of(value, AttributeCodec.LONG));
        Condition condition = field.entry(new UUID(0, 1)).eq(7L);
        ExpressionContext context = new ExpressionContext();

        assertEquals("#n0.#n1 = :v0", context.render(condition));
        assertEquals(Map.of("#n0", "f", "#n1", "00000000-0000-0000-0000-000000000001"), context.names());
        assertEquals("f.* = ?", condition.toString());
    }

    @Test
    void elementsGoOnByTheirKind() {
        ListField<Address, AddressFields> field =
                ListField.of("f", AttributeCodec.list(AttributeCodec.document(ADDRESS)), AddressFields::new);

        rendersAs("begins_with(#n0[1].#n1, :v0)", field.at(1).city().beginsWith("R"), AttributeValue.fromS("R"));
    }

    @Test
    void twoAttributesAreCompared() {
        NumberField<Long> used = NumberField.of("used", AttributeCodec.LONG);
        NumberField<Long> quota = NumberField.of("quota", AttributeCodec.LONG);

        rendersAs("#n0 = #n1", used.eq(quota));
        rendersAs("#n0 <> #n1", used.ne(quota));
        rendersAs("#n0 < #n1", used.lt(quota));
        rendersAs("#n0 <= #n1", used.le(quota));
        rendersAs("#n0 > #n1", used.gt(quota));
        rendersAs("#n0 >= #n1", used.ge(quota));
        assertThrows(IllegalArgumentException.class, () -> used.eq(used));
    }

    @Test
    void documentsHaveFields() {
        AddressFields field = new AddressFields(FieldPath.of("f"));
        AttributeValue rome = AttributeValue.fromM(Map.of("city", AttributeValue.fromS("Rome")));

        rendersAs("#n0.#n1 = :v0", field.city().eq("Rome"), AttributeValue.fromS("Rome"));
        rendersAs("attribute_exists(#n0)", field.exists());
        rendersAs("attribute_not_exists(#n0)", field.notExists());
        rendersAs("#n0 = :v0", field.eq(new Address("Rome")), rome);
        rendersAs("#n0 <> :v0", field.ne(new Address("Rome")), rome);
    }

    @Test
    @SuppressWarnings("NullAway") // The caller may not be checked.
    void nullIsRefusedWithTheWayOut() {
        NullPointerException e = assertThrows(
                NullPointerException.class, () -> StringField.of("note").eq((String) null));

        assertEquals(
                "note is compared with null. Null and absent are one thing: use exists() or notExists().",
                e.getMessage());
        ListField<Long, NumberField<Long>> list = ListField.of(
                "f", AttributeCodec.list(AttributeCodec.LONG), element -> NumberField.of(element, AttributeCodec.LONG));
        SetField<Long> set = SetField.of("f", AttributeCodec.set(AttributeCodec.LONG));
        MapField<String, Long, NumberField<Long>> map = MapField.of(
                "f",
                AttributeCodec.map(AttributeCodec.LONG),
                AttributeCodec.STRING,
                value -> NumberField.of(value, AttributeCodec.LONG));
        assertThrows(NullPointerException.class, () -> list.contains(null));
        assertThrows(NullPointerException.class, () -> list.at(0).eq((Long) null));
        assertThrows(NullPointerException.class, () -> set.contains(null));
        assertThrows(NullPointerException.class, () -> set.eq((Set<Long>) null));
        assertThrows(NullPointerException.class, () -> map.entry("k").eq((Long) null));
        assertThrows(
                NullPointerException.class,
                () -> NumberField.of("f", AttributeCodec.INT).between(1, null));
    }

    @Test
    void aNameThatUtf8CannotHoldIsRefused() {
        FieldPath path = FieldPath.of("a");
        MapField<String, Integer, NumberField<Integer>> map = MapField.of(
                "f",
                AttributeCodec.map(AttributeCodec.INT),
                AttributeCodec.STRING,
                value -> NumberField.of(value, AttributeCodec.INT));

        for (String name : List.of("", "\uD800", "a\uDC00")) {
            assertThrows(IllegalArgumentException.class, () -> FieldPath.of(name));
            assertThrows(IllegalArgumentException.class, () -> path.child(name));
            assertThrows(IllegalArgumentException.class, () -> path.key(name));
        }
        assertThrows(IllegalArgumentException.class, () -> map.entry(""));
        assertThrows(ItemEncodingException.class, () -> map.entry("\uD800"));
        assertEquals("f.*", map.entry("\uD83D\uDE00").toString());
    }

    @Test
    void noOperandIsRefused() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> StringField.of("note").in(List.of()));

        assertEquals("No value is given to compare note with.", e.getMessage());
    }

    @Test
    void aValueThatCannotBeStoredIsRefusedByThePathOfItsField() {
        NumberField<Double> number = NumberField.of(FieldPath.of("a").child("b"), AttributeCodec.DOUBLE);
        ListField<Double, NumberField<Double>> list = ListField.of(
                "f",
                AttributeCodec.list(AttributeCodec.DOUBLE),
                element -> NumberField.of(element, AttributeCodec.DOUBLE));

        refused("Attribute a.b cannot be stored: it is not a finite number.", () -> number.eq(Double.NaN));
        refused("Attribute f cannot be stored: it is not a finite number.", () -> list.contains(Double.NaN));
        refused(
                "Attribute f[2] cannot be stored: it is not a finite number.",
                () -> list.at(2).eq(Double.NaN));
        refused("Attribute f[1] cannot be stored: it is not a finite number.", () -> list.eq(List.of(1.0, Double.NaN)));
        refused(
                "Attribute f cannot be stored: it is text with half of a surrogate pair.",
                () -> StringField.of("f").contains("secret\uD83D"));
    }

    private static void refused(String message, Executable condition) {
        ItemEncodingException e = assertThrows(ItemEncodingException.class, condition);
        assertEquals(message, e.getMessage());
    }

    private void rendersAs(String expected, Condition condition, AttributeValue... values) {
        ExpressionContext fresh = new ExpressionContext();
        assertEquals(expected, fresh.render(condition));
        assertEquals(List.of(values), List.copyOf(fresh.values().values()));
    }
}
