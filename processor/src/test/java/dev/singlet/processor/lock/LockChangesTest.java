package dev.singlet.processor.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of change, and the same one back: what the lock says, on which line, and that it can be recorded. */
class LockChangesTest {

    @TempDir
    Path folder;

    /**
     * A change of {@link Lock#MODEL}.
     *
     * @param from the text that changes
     * @param to what it becomes
     * @param there what is said about the change
     * @param back what is said about the change back
     */
    record Change(String name, String from, String to, Verdict there, Verdict back) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * What is said.
     *
     * @param id the kind of problem; empty if the change does not concern the lock
     * @param text a part of the message
     * @param line the beginning of the line on which it is
     */
    record Verdict(String id, String text, String line) {}

    private static final Verdict NOTHING = new Verdict("", "", "");

    private static Verdict compatible(String text) {
        return new Verdict("LockOutdated", text, "");
    }

    private static Verdict table(String text) {
        return new Verdict("LockTableChanged", text, "sealed interface OrderItem");
    }

    private static Verdict key(String text) {
        return new Verdict("LockKeyChanged", text, "@Key(partition = \"O");
    }

    private static Verdict attribute(String text, String line) {
        return new Verdict("LockAttributeChanged", text, line);
    }

    private static Verdict index(String text, String line) {
        return new Verdict("LockIndexChanged", text, line);
    }

    private static Verdict unique(String text, String line) {
        return new Verdict("LockUniqueChanged", text, line);
    }

    private static Verdict document(String text, String line) {
        return new Verdict("LockDocumentChanged", text, line);
    }

    static List<Change> changes() {
        return List.of(
                // Keys.
                new Change(
                        "literal",
                        "\"ORDER#{orderId}\"",
                        "\"O#{orderId}\"",
                        key("was \"ORDER#{orderId:text}\" and is \"O#{orderId:text}\""),
                        key("is \"ORDER#{orderId:text}\"")),
                new Change(
                        "order",
                        "AT#{placedAt:millis}\"",
                        "AT#{placedAt:millis}#{number:9}\"",
                        key("sort key"),
                        key("sort key")),
                new Change(
                        "format",
                        "{placedAt:millis}",
                        "{placedAt:micros}",
                        key("placedAt:micros"),
                        key("placedAt:millis")),
                new Change("key type", "String orderId", "UUID orderId", key("orderId:uuid"), key("orderId:text")),
                new Change(
                        "component's name, stored name kept",
                        "ORDER#{orderId}\", sort = \"AT#{placedAt:millis}\")\n@Index(name = \"gsi1\", query = \"byState\", partition = \"STATE#{state}\", sort = \"ORDER#{number:10}\")\nrecord Order(\n        String orderId",
                        "ORDER#{id}\", sort = \"AT#{placedAt:millis}\")\n@Index(name = \"gsi1\", query = \"byState\", partition = \"STATE#{state}\", sort = \"ORDER#{number:10}\")\nrecord Order(\n        @Attribute(\"orderId\") String id",
                        NOTHING,
                        NOTHING),
                // Tables and entities.
                new Change("name", "\"Orders\"", "\"Orders2\"", table("default name"), table("\"Orders2\"")),
                new Change(
                        "key attribute",
                        "\"Orders\"",
                        "\"Orders\", partitionKey = \"id\"",
                        table("partition key attribute"),
                        table("partition key attribute")),
                new Change(
                        "type attribute",
                        "\"Orders\"",
                        "\"Orders\", typeAttribute = \"t\"",
                        table("\"entityType\" and is \"t\""),
                        table("type attribute")),
                new Change(
                        "adoption",
                        "\"Orders\"",
                        "\"Orders\", adoptUntyped = true",
                        compatible("items without a type are adopted"),
                        table("adopted items without a type")),
                new Change("async", "\"Orders\"", "\"Orders\", async = true", NOTHING, NOTHING),
                new Change(
                        "stored type",
                        "@Entity\n@Key(partition = \"CUSTOMER",
                        "@Entity(name = \"C\")\n@Key(partition = \"CUSTOMER",
                        new Verdict("LockTableChanged", "@Entity(name = \"Customer\")", "record Customer("),
                        new Verdict("LockTableChanged", "@Entity(name = \"C\")", "record Customer(")),
                new Change(
                        "entity",
                        "permits Order, Customer {}",
                        "permits Order, Customer, Extra {}\n@Entity @Key(partition = \"X#{id}\", sort = \"X\") record Extra(String id) implements OrderItem {}",
                        compatible("entity Extra is new"),
                        table("Entity Extra is gone")),
                // Attributes.
                new Change(
                        "stored name",
                        "String note",
                        "String remark",
                        attribute("@Attribute(\"note\")", "String remark"),
                        attribute("@Attribute(\"remark\")", "String note")),
                new Change(
                        "required component",
                        "String note,",
                        "String note, java.time.Duration took,",
                        attribute("new and required", "String note, java"),
                        compatible("attribute took of Order is no longer read")),
                new Change(
                        "optional component",
                        "String note,",
                        "String note, Optional<java.time.Duration> took,",
                        compatible("attribute took of Order is new"),
                        compatible("no longer read")),
                new Change(
                        "set",
                        "String note,",
                        "String note, Set<Long> others,",
                        compatible("attribute others of Order is new"),
                        compatible("no longer read")),
                new Change(
                        "version",
                        "String note,",
                        "String note, @Version long version,",
                        compatible("attribute version of Order is new"),
                        compatible("no longer read")),
                new Change(
                        "presence",
                        "String note",
                        "Optional<String> note",
                        compatible("may be absent"),
                        attribute("could be absent and is now required", "String note")),
                new Change(
                        "number type",
                        "int number",
                        "long number",
                        compatible("is long instead of int"),
                        attribute("stored as long and is now read as int", "int number")),
                new Change(
                        "type",
                        "Optional<String> hint",
                        "Optional<Long> hint",
                        attribute("stored as string and is now read as long", "Optional<Long> hint"),
                        attribute("stored as long", "Optional<String> hint")),
                new Change(
                        "collection",
                        "Set<String> tags",
                        "List<String> tags",
                        attribute("set of string", "List<String> tags"),
                        attribute("list of string", "Set<String> tags")),
                new Change(
                        "constant",
                        "OPEN, PAID",
                        "OPEN, PAID, LATE",
                        compatible("new constants LATE"),
                        attribute("constants LATE, which are gone", "State state")),
                new Change(
                        "order of constants",
                        "OPEN, PAID",
                        "PAID, OPEN",
                        compatible("another order"),
                        compatible("another order")),
                new Change(
                        "converter",
                        "@Convert(PlainText",
                        "@Convert(OtherText",
                        attribute("string by OtherText", "@Convert(OtherText"),
                        attribute("string by OtherText", "@Convert(PlainText")),
                new Change(
                        "generated id",
                        "        String orderId",
                        "        @GeneratedId String orderId",
                        NOTHING,
                        NOTHING),
                new Change(
                        "expiry",
                        "Optional<Instant> until",
                        "Optional<Instant> end",
                        attribute("@Attribute(\"until\")", "@TimeToLive Optional<Instant> end"),
                        attribute("@Attribute(\"end\")", "@TimeToLive")),
                new Change(
                        "expiry of the table",
                        "        @TimeToLive Optional<Instant> until,\n",
                        "",
                        compatible("items no longer expire"),
                        compatible("items expire by until")),
                // Nested records.
                new Change(
                        "nested attribute",
                        "String street",
                        "@Attribute(\"road\") String street",
                        attribute("street of Address is stored as \"road\"", "record Address"),
                        attribute("street of Address", "record Address")),
                new Change(
                        "nested record's name",
                        "Address",
                        "PostalAddress",
                        compatible("record PostalAddress was called Address"),
                        compatible("was called PostalAddress")),
                new Change(
                        "annotated record",
                        "record Address",
                        "@Document record Address",
                        compatible("record Address is a document"),
                        attribute("stored as document Address and is now read as record Address", "Address address")),
                // Indexes.
                new Change(
                        "index template",
                        "\"STATE#{state}\"",
                        "\"S#{state}\"",
                        index("is \"S#{state:enum}\"", "@Index(name"),
                        index("was \"S#{state:enum}\"", "@Index(name")),
                new Change(
                        "index format",
                        "{number:10}",
                        "{number:12}",
                        index("number:12", "@Index"),
                        index("number:12", "@Index")),
                new Change(
                        "index attribute",
                        "@Gsi(name = \"gsi1\")",
                        "@Gsi(name = \"gsi1\", partitionKey = \"x\")",
                        index("on x and gsi1sk", "sealed interface OrderItem"),
                        index("was global on x", "sealed interface OrderItem")),
                new Change(
                        "index projection",
                        "@Gsi(name = \"gsi1\")",
                        "@Gsi(name = \"gsi1\", projection = IndexProjection.INCLUDE, include = \"until\")",
                        index("include until", "sealed interface OrderItem"),
                        index("include until", "sealed interface OrderItem")),
                new Change(
                        "index of an entity",
                        "sort = \"CUSTOMER\")\n",
                        "sort = \"CUSTOMER\")\n@Index(name = \"gsi1\", partition = \"COUNTRY#{country}\", sort = \"CUSTOMER\")\n",
                        index("Index gsi1 of Customer is new", "@Index(name = \"gsi1\", partition = \"COUNTRY"),
                        compatible("Customer is no longer in index gsi1")),
                new Change(
                        "local index",
                        "sort = \"CUSTOMER\")\n",
                        "sort = \"CUSTOMER\")\n@Index(name = \"lsi1\", local = true, query = \"byCountry\", sort = \"{country}\")\n",
                        index("DynamoDB adds none", "sealed interface OrderItem"),
                        compatible("index lsi1 is no longer used")),
                // Unique values.
                new Change(
                        "unique constraint",
                        "String country",
                        "@Unique String country",
                        unique("country of Customer is new", "@Unique String country"),
                        unique("country of Customer is gone", "record Customer(")),
                new Change(
                        "scope",
                        "@Unique(scope = \"country\")",
                        "@Unique",
                        unique("was on (country:text, email:text) and is on (email:text)", "@Unique String email"),
                        unique("was on (email:text)", "@Unique(scope")),
                // Documents.
                new Change(
                        "version of a document",
                        "@Document(name = \"Cash\", aliases = \"Coins\")\nrecord Cash(long cents) implements Payment {}",
                        "@Document(name = \"Cash\", aliases = \"Coins\", version = 2)\nrecord Cash(String amount) implements Payment {\n    record Old(long cents) {}\n    @Upcast(from = 1) static Cash of(Old old) { return new Cash(\"\"); }\n}",
                        compatible("document Cash has version 2"),
                        document("had version 2 and has version 1", "record Cash")),
                new Change(
                        "form of a version",
                        "record Cash(long cents)",
                        "record Cash(String cents)",
                        attribute("Component cents of Cash was stored as long", "record Cash"),
                        attribute("Component cents of Cash was stored as string", "record Cash")),
                new Change(
                        "form of an old version",
                        "record First(long cents)",
                        "record First(String cents)",
                        attribute("Component cents of Money was stored as long", "record First"),
                        attribute("Component cents of Money was stored as string", "record First")),
                new Change(
                        "version attribute",
                        "version = 2",
                        "version = 2, versionAttribute = \"v\"",
                        document("@Document(versionAttribute = \"schemaVersion\")", "record Money"),
                        document("@Document(versionAttribute = \"v\")", "record Money")),
                new Change(
                        "type attribute of a document",
                        "@Document\nsealed",
                        "@Document(typeAttribute = \"kind\")\nsealed",
                        document("stored as \"type\" and is read from \"kind\"", "sealed interface Payment"),
                        document("@Document(typeAttribute = \"kind\")", "sealed interface Payment")),
                new Change(
                        "variant",
                        "permits Card, Cash {}",
                        "permits Card, Cash, Voucher {}\nrecord Voucher(String code) implements Payment {}",
                        compatible("document Payment can be \"Voucher\""),
                        document("no longer reads what is stored as \"Voucher\"", "sealed interface Payment")),
                new Change(
                        "alias",
                        "aliases = \"Coins\"",
                        "aliases = {\"Coins\", \"Money\"}",
                        compatible("can be \"Money\""),
                        document("aliases = \"Money\"", "sealed interface Payment")),
                new Change(
                        "name of a variant",
                        "name = \"Cash\"",
                        "name = \"InCash\"",
                        document("stored as \"Cash\"", "sealed interface Payment"),
                        document("stored as \"InCash\"", "sealed interface Payment")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isJudgedBothWays(Change change) throws IOException {
        assertTrue(Lock.MODEL.contains(change.from()), "the model has no " + change.from());
        Path file = folder.resolve("lock.json");
        Files.writeString(file, Unchanged.LOCK);
        check(new Lock(file), Lock.MODEL.replace(change.from(), change.to()) + OTHER, change.there());
        // What was recorded there is what the way back begins with.
        check(new Lock(file), Lock.MODEL + OTHER, change.back());
        assertEquals(Unchanged.LOCK, Files.readString(file), "the same model has the same lock");
    }

    /** What all changes start from, and end with: made once. */
    private static final class Unchanged {

        static final String LOCK = lock();

        private static String lock() {
            try {
                Path file = Files.createTempDirectory("lock").resolve("lock.json");
                Lock lock = new Lock(file);
                assertEquals(List.of(), lock.create(Lock.MODEL + OTHER));
                String text = Files.readString(file);
                assertEquals(List.of(), lock.compile(Lock.MODEL + OTHER, "none"), "nothing has changed");
                Files.delete(file);
                Files.delete(file.getParent());
                return text;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Another converter, on both sides. */
    private static final String OTHER = """
            final class OtherText implements dev.singlet.AttributeConverter<StringBuilder, String> {
                public String toAttribute(StringBuilder text) { return text.toString(); }
                public StringBuilder fromAttribute(String text) { return new StringBuilder(text); }
            }
            """;

    private static void check(Lock lock, String after, Verdict verdict) throws IOException {
        Path file = lock.file();
        String text = Files.readString(file);
        List<Lock.Said> said = lock.compile(after, "none");
        assertEquals(text, Files.readString(file), "nothing is recorded unless that is asked for");
        if (verdict.id().isEmpty()) {
            assertEquals(List.of(), said);
            return;
        }
        assertTrue(
                said.stream()
                        .anyMatch(one -> one.message().startsWith("[" + verdict.id() + "] ")
                                && one.message().contains(verdict.text())
                                && one.line().startsWith(verdict.line())),
                said.toString());
        boolean isCompatible = verdict.id().equals("LockOutdated");
        assertEquals(!isCompatible, said.stream().anyMatch(Lock.Said::isError), said.toString());
        List<Lock.Said> compatible = lock.compile(after, "compatible");
        if (!isCompatible) {
            assertTrue(compatible.stream().anyMatch(Lock.Said::isError), compatible.toString());
            assertEquals(text, Files.readString(file), "what is not compatible is not recorded");
            List<Lock.Said> accepted = lock.compile(after, "all");
            assertTrue(
                    !accepted.isEmpty()
                            && accepted.stream()
                                    .allMatch(one ->
                                            !one.isError() && one.message().startsWith("[LockAccepted] ")),
                    accepted.toString());
        } else {
            assertEquals(List.of(), compatible);
        }
        assertEquals(List.of(), lock.compile(after, "none"), "it has been recorded");
    }
}
