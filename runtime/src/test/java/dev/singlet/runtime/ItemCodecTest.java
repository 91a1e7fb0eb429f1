package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ItemDecodingException;
import dev.singlet.ItemEncodingException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Records written and read as generated code does it. */
class ItemCodecTest {

    private static final String SECRET = "s3cr3t";

    private record Line(String text, @Nullable Double width) {}

    private record Address(List<Line> lines, Map<String, Line> named) {}

    private record Person(
            String name,
            int age,
            @Nullable String note,
            Set<String> tags,
            @Nullable Address address) {}

    private static final class LineCodec extends RecordCodec<Line> {

        static final LineCodec INSTANCE = new LineCodec();

        @Override
        public void write(Line line, ItemWriter item) {
            item.put("text", line.text(), AttributeCodec.STRING);
            item.putIfPresent("width", line.width(), AttributeCodec.DOUBLE);
        }

        @Override
        public Line read(ItemReader item) {
            return new Line(item.get("text", AttributeCodec.STRING), item.find("width", AttributeCodec.DOUBLE));
        }
    }

    private static final class AddressCodec extends RecordCodec<Address> {

        static final AddressCodec INSTANCE = new AddressCodec();
        private static final AttributeCodec<List<Line>> LINES =
                AttributeCodec.list(AttributeCodec.document(LineCodec.INSTANCE));
        private static final AttributeCodec<Map<String, Line>> NAMED =
                AttributeCodec.map(AttributeCodec.document(LineCodec.INSTANCE));

        @Override
        public void write(Address address, ItemWriter item) {
            item.put("lines", address.lines(), LINES);
            item.put("named", address.named(), NAMED);
        }

        @Override
        public Address read(ItemReader item) {
            return new Address(item.get("lines", LINES), item.get("named", NAMED));
        }
    }

    private static final class PersonCodec extends RecordCodec<Person> {

        private static final AttributeCodec<Set<String>> TAGS = AttributeCodec.set(AttributeCodec.STRING);
        private static final AttributeCodec<Address> ADDRESS = AttributeCodec.document(AddressCodec.INSTANCE);

        @Override
        public void write(Person person, ItemWriter item) {
            item.put("name", person.name(), AttributeCodec.STRING);
            item.put("age", person.age(), AttributeCodec.INT);
            item.putIfPresent("note", person.note(), AttributeCodec.STRING);
            item.putSet("tags", person.tags(), TAGS);
            item.putIfPresent("address", person.address(), ADDRESS);
            item.putIndexKey("gsi1pk", person.note());
        }

        @Override
        public Person read(ItemReader item) {
            return new Person(
                    item.get("name", AttributeCodec.STRING),
                    item.get("age", AttributeCodec.INT),
                    item.find("note", AttributeCodec.STRING),
                    item.getSet("tags", TAGS),
                    item.find("address", ADDRESS));
        }
    }

    @Test
    void aFullRecordIsReadBack() {
        Line line = new Line("1 Main St", 2.5);
        Set<String> tags = new LinkedHashSet<>(List.of("b", "a"));
        Person person = new Person("Ann", 40, "hi", tags, new Address(List.of(line, line), Map.of("home", line)));

        Map<String, AttributeValue> item = write(person);

        assertEquals(person, read(item));
        assertEquals(List.of("name", "age", "note", "tags", "address", "gsi1pk"), List.copyOf(item.keySet()));
        assertEquals(AttributeValue.fromS("hi"), item.get("gsi1pk"));
    }

    @Test
    void whatIsAbsentIsNotWritten() {
        Person person = new Person("Ann", 40, null, Set.of(), null);

        Map<String, AttributeValue> item = write(person);

        assertEquals(Set.of("name", "age"), item.keySet());
        assertEquals(person, read(item));
    }

    @Test
    void nullIsReadAsAbsentAndUnknownAttributesArePassedOver() {
        AttributeValue absent = AttributeValue.fromNul(true);
        Map<String, AttributeValue> item = Map.of(
                "name",
                AttributeValue.fromS("Ann"),
                "age",
                AttributeValue.fromN("40"),
                "note",
                absent,
                "tags",
                absent,
                "address",
                absent,
                "unknown",
                AttributeValue.fromS("x"));

        assertEquals(new Person("Ann", 40, null, Set.of(), null), read(item));
    }

    @Test
    void aMissingAttributeIsNamed() {
        assertUnreadable(
                "Attribute name of Person cannot be read: expected S (text), found nothing.",
                Map.of("age", AttributeValue.fromN("40")));
        assertUnreadable(
                "Attribute name of Person cannot be read: expected S (text), found nothing.",
                Map.of("name", AttributeValue.fromNul(true)));
    }

    @Test
    void aMistypedAttributeIsNamed() {
        assertUnreadable(
                "Attribute age of Person cannot be read: expected N (an integer of 32 bits), found S.",
                Map.of("name", AttributeValue.fromS(SECRET), "age", AttributeValue.fromS(SECRET)));
    }

    @Test
    void theWayToANestedAttributeIsNamed() {
        AttributeValue good = AttributeValue.fromM(Map.of("text", AttributeValue.fromS(SECRET)));
        AttributeValue bad = AttributeValue.fromM(Map.of("text", AttributeValue.fromBool(true)));

        assertUnreadable(
                "Attribute address.lines[1].text of Person cannot be read: expected S (text), found BOOL.",
                personWith(Map.of("lines", AttributeValue.fromL(List.of(good, bad)))));
        assertUnreadable(
                "Attribute address.named.*.text of Person cannot be read: expected S (text), found BOOL.",
                personWith(Map.of(
                        "lines", AttributeValue.fromL(List.of()),
                        "named", AttributeValue.fromM(Map.of(SECRET, bad)))));
        assertUnreadable(
                "Attribute address.lines of Person cannot be read: expected L, found nothing.", personWith(Map.of()));
    }

    @Test
    void theWayToANestedValueIsNamed() {
        Line good = new Line(SECRET, 1.0);
        Line bad = new Line(SECRET, Double.NaN);

        assertRefused(
                "Attribute address.lines[1].width of Person cannot be stored: it is not a finite number.",
                new Person(SECRET, 1, null, Set.of(), new Address(List.of(good, bad), Map.of())));
        assertRefused(
                "Attribute address.named.*.width of Person cannot be stored: it is not a finite number.",
                new Person(SECRET, 1, null, Set.of(), new Address(List.of(), Map.of(SECRET, bad))));
        assertRefused(
                "Attribute tags[*] of Person cannot be stored: it is text with half of a surrogate pair.",
                new Person(SECRET, 1, null, Set.of(SECRET + "\uDC00"), null));
    }

    @Test
    void aRequiredValueThatIsNullIsNamed() {
        ItemWriter item = new ItemWriter("Person");

        ItemEncodingException e =
                assertThrows(ItemEncodingException.class, () -> item.put("name", null, AttributeCodec.STRING));

        assertEquals("Attribute name of Person cannot be stored: it is null, but is required.", e.getMessage());
        assertEquals("Person", e.entity());
        assertEquals("name", e.attribute());
    }

    @Test
    void itemsAreNotShown() {
        ItemWriter writer = new ItemWriter("Person");
        writer.put("name", SECRET, AttributeCodec.STRING);

        assertFalse(writer.toString().contains(SECRET));
        assertFalse(new ItemReader("Person", writer.item()).toString().contains(SECRET));
        assertNull(new ItemReader("Person", writer.item()).find("note", AttributeCodec.STRING));
    }

    @Test
    void anItemWithoutAVersionHasNone() {
        assertEquals(0, new ItemReader("Person", Map.of()).lockVersion("version"));
        assertEquals(7, new ItemReader("Person", Map.of("version", AttributeValue.fromN("7"))).lockVersion("version"));
    }

    private static Map<String, AttributeValue> personWith(Map<String, AttributeValue> address) {
        return Map.of(
                "name", AttributeValue.fromS(SECRET),
                "age", AttributeValue.fromN("40"),
                "address", AttributeValue.fromM(address));
    }

    private static void assertUnreadable(String message, Map<String, AttributeValue> item) {
        ItemDecodingException e = assertThrows(ItemDecodingException.class, () -> read(item));
        assertEquals(message, e.getMessage());
    }

    private static void assertRefused(String message, Person person) {
        ItemEncodingException e = assertThrows(ItemEncodingException.class, () -> write(person));
        assertEquals(message, e.getMessage());
    }

    private static Map<String, AttributeValue> write(Person person) {
        ItemWriter writer = new ItemWriter("Person");
        new PersonCodec().write(person, writer);
        return writer.item();
    }

    private static Person read(Map<String, AttributeValue> item) {
        return new PersonCodec().read(new ItemReader("Person", item));
    }
}
