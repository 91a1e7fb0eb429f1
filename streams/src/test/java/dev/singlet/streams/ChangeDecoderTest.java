package dev.singlet.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ItemDecodingException;
import dev.singlet.streams.Change.Inserted;
import dev.singlet.streams.Change.Modified;
import dev.singlet.streams.Change.Removed;
import dev.singlet.streams.notes.Author;
import dev.singlet.streams.notes.Counter;
import dev.singlet.streams.notes.Note;
import dev.singlet.streams.notes.NoteItem;
import dev.singlet.streams.notes.NoteKey;
import dev.singlet.streams.notes.NoteTable;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

class ChangeDecoderTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final Map<String, AttributeValue> FOREIGN =
            Map.of("pk", AttributeValue.fromS("NOTE#n1"), "sk", AttributeValue.fromS("NOTE"));

    private static final StreamLab LAB = new StreamLab(dynamo, 3);

    private final ChangeDecoder<NoteItem> decoder = ChangeDecoder.of(NoteTable.connect(dynamo.client())::decode);

    @AfterAll
    static void close() {
        LAB.close();
    }

    @Test
    void decodesAllKindsOfChangesOfARealStream() {
        NoteTable table = LAB.notes();
        table.notes().create(new Note("n1", "secret", 1));
        table.notes().update("n1").text("changed").revision(2).execute();
        table.notes().put(new Note("n1", "changed", 2)); // stores what is there: no change
        table.authors().create(new Author("a1", "a@example.com")); // and its guard
        table.counters().create(new Counter("c", 5));
        table.authors().delete("a1");
        table.notes().delete("n1");
        LAB.client()
                .putItem(request -> request.tableName(table.name())
                        .item(Map.of("pk", AttributeValue.fromS("X"), "sk", AttributeValue.fromS("Y"))));

        String arn = LAB.streamArn(table);
        List<Record> records = LAB.records(table);
        List<Change<NoteItem>> changes = new ArrayList<>();
        for (Record record : records) {
            decoder.decode(record, arn).ifPresent(changes::add);
        }

        assertEquals(9, records.size(), "with the guard, twice, and the item of somebody else");
        assertEquals(6, changes.size());
        Inserted<NoteItem> inserted = (Inserted<NoteItem>) changes.get(0);
        assertEquals(new Note("n1", "secret", 1), inserted.item());
        Modified<NoteItem> modified = (Modified<NoteItem>) changes.get(1);
        assertEquals(new Note("n1", "secret", 1), modified.before());
        assertEquals(new Note("n1", "changed", 2), modified.after());
        assertEquals(
                List.of(Author.class, Counter.class, Author.class),
                changes.subList(2, 5).stream()
                        .map(change -> change.item().getClass())
                        .toList());
        Removed<NoteItem> removed = (Removed<NoteItem>) changes.get(5);
        assertEquals(new Note("n1", "changed", 2), removed.item());
        assertFalse(removed.expired());

        ChangeInfo info = inserted.info();
        assertEquals(records.get(0).eventID(), info.eventId());
        assertEquals(records.get(0).dynamodb().sequenceNumber(), info.sequenceNumber());
        assertEquals(
                records.get(0).dynamodb().approximateCreationDateTime(),
                info.approximateTime().orElseThrow());
        assertEquals(
                new NoteKey("n1"),
                NoteKey.parse(info.key().partition(), info.key().sort().orElseThrow()));
        assertEquals(Optional.of(arn), info.streamArn());
        assertEquals(Optional.of(table.name()), info.tableName());
        assertEquals(
                6,
                changes.stream()
                        .map(change -> change.info().eventId())
                        .distinct()
                        .count());
    }

    /** Made by hand, as AWS documents it. StreamRunnerTest has the record of a real deletion. */
    @Test
    void tellsWhatHasExpired() {
        Record deleted = Records.changed(1, new Note("n1", "text", 1), null);
        Record expired = deleted.toBuilder()
                .userIdentity(who -> who.type("Service").principalId("dynamodb.amazonaws.com"))
                .build();
        Record byAUser = deleted.toBuilder()
                .userIdentity(who -> who.type("AWSAccount").principalId("dynamodb.amazonaws.com"))
                .build();
        Record written = Records.changed(1, Records.item(new Note("n1", "text", 1)), FOREIGN).toBuilder()
                .userIdentity(who -> who.type("Service").principalId("dynamodb.amazonaws.com"))
                .build();
        Record byAnother = deleted.toBuilder()
                .userIdentity(who -> who.type("Service").principalId("other.amazonaws.com"))
                .build();

        assertTrue(((Removed<NoteItem>) decode(expired)).expired());
        assertFalse(((Removed<NoteItem>) decode(byAnother)).expired());
        assertFalse(((Removed<NoteItem>) decode(deleted)).expired());
        assertFalse(((Removed<NoteItem>) decode(byAUser)).expired());
        assertFalse(((Removed<NoteItem>) decode(written)).expired(), "it is there, and nobody's");
    }

    @Test
    void takesItemsOfNobodyForNone() {
        Note note = new Note("n1", "text", 1);

        assertEquals(Optional.empty(), decoder.decode(Records.changed(1, Map.of(), FOREIGN)));
        assertEquals(note, ((Inserted<NoteItem>) decode(Records.changed(1, FOREIGN, Records.item(note)))).item());
        assertEquals(note, ((Removed<NoteItem>) decode(Records.changed(1, Records.item(note), FOREIGN))).item());
    }

    @Test
    void seesAChangeOfTypeAsAModification() {
        Map<String, AttributeValue> counter = new HashMap<>(FOREIGN);
        counter.put("entityType", AttributeValue.fromS("Counter"));
        counter.put("name", AttributeValue.fromS("c"));
        counter.put("count", AttributeValue.fromN("1"));
        Change<NoteItem> change = decode(Records.changed(1, Records.item(new Note("n1", "text", 1)), counter));

        assertEquals(new Counter("c", 1), ((Modified<NoteItem>) change).after());
        assertEquals(
                new Removed<>(change.info(), new Note("n1", "text", 1), false),
                change.narrow(Note.class).orElseThrow());
        assertEquals(
                new Inserted<>(change.info(), new Counter("c", 1)),
                change.narrow(Counter.class).orElseThrow());
        assertEquals(Optional.empty(), change.narrow(Author.class));
    }

    @Test
    void refusesWhatHasAnEntityAndCannotBeRead() {
        Map<String, AttributeValue> broken = new HashMap<>(Records.item(new Note("n1", "text", 1)));
        broken.put("revision", AttributeValue.fromS("secret"));

        ItemDecodingException e =
                assertThrows(ItemDecodingException.class, () -> decoder.decode(Records.changed(1, Map.of(), broken)));
        assertEquals("Note", e.entity());
        assertFalse(String.valueOf(e.getMessage()).contains("secret"));
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE"})
    void refusesARealStreamWithoutBothImages(StreamViewType view) {
        NoteTable table = LAB.notes(view);
        table.notes().create(new Note("n1", "secret", 1));
        table.notes().delete("n1");

        for (Record record : LAB.records(table)) {
            UnreadableStreamException e = assertThrows(UnreadableStreamException.class, () -> decoder.decode(record));
            assertTrue(
                    String.valueOf(e.getMessage()).contains(view + ", and must be NEW_AND_OLD_IMAGES"), e.getMessage());
        }
    }

    /** The record is what counts where it does not tell the view type. */
    @Test
    void refusesARecordWithoutOneOfItsImages() {
        Record complete = withView(null, Records.note(2, "n1", 2));

        assertEquals(new Note("n1", "text", 2), decode(complete).item());
        for (Record record : List.of(
                complete.toBuilder()
                        .dynamodb(complete.dynamodb().toBuilder().oldImage(null).build())
                        .build(),
                complete.toBuilder()
                        .dynamodb(complete.dynamodb().toBuilder().newImage(null).build())
                        .build())) {
            assertThrows(UnreadableStreamException.class, () -> decoder.decode(record));
        }
    }

    /** What makes items of images is asked only for those that there are. */
    @Test
    void asksForNoItemThatIsNotThere() {
        ChangeDecoder<Object> anything = ChangeDecoder.of(image -> image);
        Note note = new Note("n1", "text", 1);

        assertEquals(
                Inserted.class,
                anything.decode(Records.changed(1, null, note)).orElseThrow().getClass());
        assertEquals(
                Removed.class,
                anything.decode(Records.changed(1, note, null)).orElseThrow().getClass());
    }

    @Test
    void refusesOtherKeysThanItKnows() {
        Record record = Records.note(1, "n1", 1);

        UnreadableStreamException e = assertThrows(
                UnreadableStreamException.class, () -> decoder.keys("PK", "SK").decode(record));
        assertTrue(
                String.valueOf(e.getMessage()).startsWith("The key attributes of the stream's items are pk and sk"),
                e.getMessage());
        assertThrows(UnreadableStreamException.class, () -> decoder.keys("pk").decode(record));
        assertThrows(
                UnreadableStreamException.class,
                () -> decoder.keys("sk", "other").decode(record));
    }

    @Test
    void readsKeysOfAllTypes() {
        Map<String, AttributeValue> keys =
                Map.of("n", AttributeValue.fromN("12"), "b", AttributeValue.fromB(SdkBytes.fromUtf8String("bytes")));
        Record record = Records.note(1, "n1", 1);
        Record other = record.toBuilder()
                .dynamodb(record.dynamodb().toBuilder().keys(keys).build())
                .build();

        ItemKey key = decoder.keys("n", "b").decode(other).orElseThrow().info().key();
        assertEquals(new ItemKey("12", Optional.of("Ynl0ZXM=")), key);
    }

    @Test
    void refusesRecordsThatAreNone() {
        Record record = Records.note(1, "n1", 1);

        assertThrows(
                UnreadableStreamException.class,
                () -> decoder.decode(Records.note(2, "n1", 2).toBuilder()
                        .eventName("TRUNCATE")
                        .build()));
        assertThrows(
                IllegalArgumentException.class,
                () -> decoder.decode(record.toBuilder().eventID(null).build()));
        assertThrows(
                IllegalArgumentException.class,
                () -> decoder.decode(Record.builder().eventID("e").build()));
    }

    @Test
    void handsEachTypeToItsHandler() {
        List<String> seen = new ArrayList<>();
        ChangeHandler<NoteItem> handler = ChangeHandler.<NoteItem>ignoring()
                .on(Counter.class, change -> seen.add("counter " + change.item().count()))
                .on(Note.class, change -> seen.add("note " + change.item().revision()));

        handler.handle(decode(Records.note(1, "n1", 1)));
        ChangeInfo info = decode(Records.note(1, "n1", 1)).info();
        handler.handle(new Inserted<>(info, new Author("a1", "a@example.com")));
        handler.handle(new Modified<>(info, new Note("n1", "text", 7), new Counter("c", 3)));

        assertEquals(List.of("note 1", "counter 3", "note 7"), seen);
    }

    @Test
    void showsNoValues() {
        Change<NoteItem> inserted = decode(Records.note(1, "secret", 1));
        Change<NoteItem> modified = decode(Records.note(2, "secret", 2));
        Change<NoteItem> removed = decode(Records.changed(3, new Note("secret", "secret", 1), null));

        assertEquals("Inserted[" + Records.number(1) + "]", inserted.toString());
        assertEquals("Modified[" + Records.number(2) + "]", modified.toString());
        assertEquals("Removed[" + Records.number(3) + "]", removed.toString());
        assertEquals("ChangeInfo[" + Records.number(1) + "]", inserted.info().toString());
        assertEquals("ItemKey", inserted.info().key().toString());
    }

    private static Record withView(@Nullable String view, Record record) {
        return record.toBuilder()
                .dynamodb(record.dynamodb().toBuilder().streamViewType(view).build())
                .build();
    }

    private Change<NoteItem> decode(Record record) {
        return decoder.decode(record).orElseThrow();
    }
}
