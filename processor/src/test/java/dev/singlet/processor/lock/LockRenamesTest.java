package dev.singlet.processor.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be the same thing under another name or in another role: every error there is, and no other one. */
class LockRenamesTest {

    @TempDir
    Path folder;

    /**
     * A change of {@link Lock#MODEL}.
     *
     * @param before what is added to the model
     * @param after what takes its place
     * @param errors a part of each error, in their order
     */
    record Change(String name, Source before, Source after, List<String> errors) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A part of the model.
     *
     * @param components of an order, in place of the one by which it expires
     * @param types further types
     */
    record Source(String components, String types) {

        String model() {
            assertTrue(Lock.MODEL.contains(EXPIRY), "the model has no " + EXPIRY);
            return Lock.MODEL.replace(EXPIRY, components) + types;
        }
    }

    private static final String EXPIRY = "@TimeToLive Optional<Instant> until,";

    private static Source order(String components) {
        return new Source(components, "");
    }

    private static Source order(String components, String types) {
        return new Source(components, types);
    }

    private static Change change(String name, Source before, Source after, String... errors) {
        return new Change(name, before, after, List.of(errors));
    }

    static List<Change> changes() {
        return List.of(
                change(
                        "two gone, one new",
                        order("Optional<String> name, Optional<String> alias,"),
                        order("Optional<String> nick,"),
                        "Component nick of Order is stored as \"nick\", and may be one of \"alias\", \"name\" renamed"),
                change(
                        "one gone, two new",
                        order("Optional<Long> name,"),
                        order("Optional<Long> nick, Optional<Long> alias,"),
                        "Component nick of Order is stored as \"nick\", and may be \"name\" renamed",
                        "Component alias of Order is stored as \"alias\", and may be \"name\" renamed"),
                change(
                        "two of two types",
                        order("Optional<String> name, Optional<java.time.Duration> took,"),
                        order("Optional<String> nick, Optional<java.time.Duration> time,"),
                        "Write @Attribute(\"name\")",
                        "Write @Attribute(\"took\")"),
                change(
                        "with a wider type",
                        order("Optional<Integer> count,"),
                        order("Optional<Long> amount,"),
                        "Write @Attribute(\"count\")"),
                change("with a narrower type", order("Optional<Long> count,"), order("Optional<Integer> amount,")),
                change(
                        "with another constant",
                        order("Optional<Size> size,", "enum Size { S }"),
                        order("Optional<Size> fit,", "enum Size { S, L }"),
                        "Write @Attribute(\"size\")"),
                change(
                        "with a nested record that is renamed",
                        order("Optional<Place> place,", "record Place(int row, Optional<Place> next) {}"),
                        order("Optional<Spot> spot,", "record Spot(long row, Optional<Spot> next) {}"),
                        "Write @Attribute(\"place\")"),
                change(
                        "with a nested record in a list",
                        order("List<Place> places,", "record Place(int row) {}"),
                        order("List<Spot> spots,", "record Spot(int row, Optional<String> name) {}"),
                        "Write @Attribute(\"places\")"),
                change(
                        "with a nested record that is a document now",
                        order("Optional<Place> place,", "record Place(int row) {}"),
                        order("Optional<Spot> spot,", "@Document record Spot(int row) {}"),
                        "Write @Attribute(\"place\")"),
                change(
                        "a nested record of other attributes",
                        order("Optional<Place> place,", "record Place(int row) {}"),
                        order("Optional<Spot> spot,", "record Spot(Optional<String> name) {}")),
                change(
                        "a nested record that needs more",
                        order("Optional<Place> place,", "record Place(int row) {}"),
                        order("Optional<Spot> spot,", "record Spot(int row, String name) {}")),
                change(
                        "unique component",
                        order("@Unique String email,"),
                        order("@Unique @Attribute(\"email\") String mail,"),
                        "Write @Unique(name = \"email\"):"),
                change(
                        "unique component in a scope",
                        order("@Unique(scope = \"number\") String email,"),
                        order("@Unique(scope = \"number\") @Attribute(\"email\") String mail,"),
                        "Write @Unique(name = \"email\", scope = …):"),
                change(
                        "unique component, its name kept",
                        order("@Unique String email,"),
                        order("@Unique(name = \"email\") @Attribute(\"email\") String mail,")),
                change(
                        "unique component that is no longer unique",
                        order("@Unique(name = \"e mail\") String email,"),
                        order("String email,"),
                        "of type $unique whose partition key begins with \"$unique#Order#e$20mail#\""),
                change(
                        "expiry by what is stored",
                        order("long dueAt,"),
                        order("@TimeToLive long dueAt,"),
                        "now expire by \"dueAt\", which stored items of Order have already"),
                change(
                        "expiry by something new",
                        order("long dueAt,"),
                        order("long dueAt, @TimeToLive Optional<Long> endAt,")),
                change(
                        "no expiry by what is still stored",
                        order("@TimeToLive long dueAt,"),
                        order("long dueAt,"),
                        "Disable it on the table first"),
                change("no expiry, and nothing stored", order("@TimeToLive long dueAt,"), order("")),
                change(
                        "converter's class",
                        order("@Convert(A.class) StringBuilder b,", converter("A", "String")),
                        order("@Convert(B.class) StringBuilder b,", converter("B", "String")),
                        "as string by B. Stored items could be misread, as the new converter may read something else."
                                + " Restore it; if only the class was renamed or moved, it is right to record the"
                                + " change."),
                change(
                        "converter of another type",
                        order("@Convert(A.class) StringBuilder b,", converter("A", "String")),
                        order("@Convert(B.class) StringBuilder b,", converter("B", "Long")),
                        "as long by B. Stored items would be misread"));
    }

    private static String converter(String name, String stored) {
        return """
            final class %1$s implements dev.singlet.AttributeConverter<StringBuilder, %2$s> {
                public %2$s toAttribute(StringBuilder text) { throw new AssertionError(); }
                public StringBuilder fromAttribute(%2$s text) { return new StringBuilder(); }
            }
            """.formatted(name, stored);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isTakenForWhatItIs(Change change) {
        Lock lock = new Lock(folder.resolve("lock.json"));
        String after = change.after().model();
        assertEquals(List.of(), lock.create(change.before().model()));
        List<Lock.Said> errors =
                lock.compile(after, "none").stream().filter(Lock.Said::isError).toList();
        assertEquals(change.errors().size(), errors.size(), errors.toString());
        for (int i = 0; i < errors.size(); i++) {
            String expected = change.errors().get(i);
            assertTrue(errors.get(i).message().contains(expected), errors.toString());
        }
        assertTrue(lock.compile(after, "all").stream().noneMatch(Lock.Said::isError), "it can be recorded");
        assertEquals(List.of(), lock.compile(after, "none"), "it has been recorded");
    }
}
