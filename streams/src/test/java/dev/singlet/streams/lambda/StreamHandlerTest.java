package dev.singlet.streams.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import dev.singlet.streams.Change;
import dev.singlet.streams.Change.Inserted;
import dev.singlet.streams.Change.Modified;
import dev.singlet.streams.Change.Removed;
import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.StreamLab;
import dev.singlet.streams.UnreadableStreamException;
import dev.singlet.streams.notes.Note;
import dev.singlet.streams.notes.NoteItem;
import dev.singlet.streams.notes.NoteTable;
import dev.singlet.streams.parking.ParkingLot;
import dev.singlet.testing.DynamoDbExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** With events in the form that AWS documents, read as Lambda's runtime reads them. */
class StreamHandlerTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final StreamLab LAB = new StreamLab(dynamo, 3);
    private static final PojoSerializer<DynamodbEvent> EVENTS =
            LambdaEventSerializers.serializerFor(DynamodbEvent.class, StreamHandlerTest.class.getClassLoader());
    private static final String ARN =
            "arn:aws:dynamodb:us-east-1:123456789012:table/Notes/stream/2024-05-06T07:08:09.000";

    private final List<String> log = new ArrayList<>();

    @AfterAll
    static void close() {
        LAB.close();
    }

    @Test
    void givesTheSameChangesAsTheRecordsOfTheSdk() throws IOException {
        Notes notes = new Notes(Set.of());
        assertEquals(List.of(), handle(notes, event()).getBatchItemFailures());

        ChangeDecoder<NoteItem> decoder = decoder();
        List<Change<NoteItem>> expected = sdkRecords().stream()
                .map(record -> decoder.decode(record, ARN).orElseThrow())
                .toList();
        assertEquals(expected, notes.seen);
        assertEquals(3, notes.seen.size());
        Inserted<NoteItem> inserted = (Inserted<NoteItem>) notes.seen.get(0);
        assertEquals(new Note("n1", "first", 1), inserted.item());
        assertEquals(
                Optional.of(Instant.parse("2024-05-06T07:08:09Z")),
                inserted.info().approximateTime());
        assertEquals(Optional.of("Notes"), inserted.info().tableName());
        assertEquals("c4ca4238a0b923820dcc509a6f75849b", inserted.info().eventId());
        assertEquals(new Note("n1", "second", 2), ((Modified<NoteItem>) notes.seen.get(1)).after());
        assertTrue(((Removed<NoteItem>) notes.seen.get(2)).expired());
        assertEquals(List.of(), log);
    }

    /** All types of values arrive as the SDK has them. */
    @Test
    void readsAllTypesOfValues() throws IOException {
        List<Map<String, AttributeValue>> images = new ArrayList<>();
        ChangeDecoder<Object> decoder = ChangeDecoder.of(image -> {
            images.add(image);
            return image;
        });
        StreamHandler<Object> handler = new StreamHandler<>(decoder) {
            @Override
            protected void handle(Change<Object> change) {}
        };

        assertEquals(List.of(), handle(handler, event()).getBatchItemFailures());
        Map<String, AttributeValue> image = images.get(0);
        assertEquals(AttributeValue.fromBool(true), image.get("bool"));
        assertEquals(AttributeValue.fromNul(true), image.get("nothing"));
        assertEquals(AttributeValue.fromN("1.50"), image.get("number"));
        assertEquals(AttributeValue.fromSs(List.of("a", "b")), image.get("texts"));
        assertEquals(AttributeValue.fromNs(List.of("1", "2")), image.get("numbers"));
        assertEquals(AttributeValue.fromB(SdkBytes.fromUtf8String("bytes")), image.get("bytes"));
        assertEquals(AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("x"))), image.get("byteses"));
        assertEquals(
                AttributeValue.fromL(List.of(
                        AttributeValue.fromS("a"), AttributeValue.fromM(Map.of("k", AttributeValue.fromN("7"))))),
                image.get("list"));
        assertEquals(AttributeValue.fromL(List.of()), image.get("empty"));
        assertEquals(AttributeValue.fromM(Map.of()), image.get("emptyMap"));
    }

    @Test
    void reportsTheRecordToStartAgainFrom() throws IOException {
        Notes notes = new Notes(Set.of(2));
        StreamsEventResponse response = handle(notes, event());

        assertEquals(1, notes.seen.size());
        assertEquals("222000000000000000002", onlyFailure(response));
        assertEquals(1, log.size());
        assertTrue(
                log.get(0).startsWith("RecordFailure[222000000000000000002, java.lang.IllegalStateException]"),
                log.get(0));
        assertTrue(log.get(0).contains("at " + Notes.class.getName() + ".handle"), log.get(0));
        // The response in the form that Lambda takes.
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        LambdaEventSerializers.serializerFor(
                        StreamsEventResponse.class, getClass().getClassLoader())
                .toJson(response, json);
        assertEquals(
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"222000000000000000002\"}]}",
                json.toString(StandardCharsets.UTF_8));
    }

    @Test
    void parksWhatFailsAgainAndAgain() throws IOException {
        ParkingLot lot = ParkingLot.connect(LAB.client(), "notes", options -> options.tableName(dynamo.tableName()));
        lot.createIfAbsent();
        Notes notes = new Notes(Set.of(2), lot);

        assertEquals("222000000000000000002", onlyFailure(handle(notes, event())));
        assertEquals(List.of(), handle(notes, event()).getBatchItemFailures());
        // The records before the failure came again, as the test has not cut the event.
        assertEquals(2, notes.seen.size());
        assertEquals(2, lot.changes(lot.parked().get(0)).size());
        assertEquals(2, log.size());
    }

    @Test
    void needsNothingForAnEmptyEvent() {
        assertEquals(List.of(), handle(new Notes(Set.of()), new DynamodbEvent()).getBatchItemFailures());
        DynamodbEvent empty = new DynamodbEvent();
        empty.setRecords(List.of());
        assertEquals(List.of(), handle(new Notes(Set.of()), empty).getBatchItemFailures());
    }

    @Test
    void handlesChangesOfAStreamThatIsNotTold() throws IOException {
        DynamodbEvent event = event();
        event.getRecords().forEach(record -> record.setEventSourceARN(null));
        Notes notes = new Notes(Set.of());

        assertEquals(List.of(), handle(notes, event).getBatchItemFailures());

        assertEquals(3, notes.seen.size());
        assertEquals(Optional.empty(), notes.seen.get(0).info().streamArn());
    }

    @Test
    void failsAsAWholeWhereTheStreamCannotBeRead() throws IOException {
        DynamodbEvent event = event();
        event.getRecords().forEach(record -> record.getDynamodb().setStreamViewType(StreamViewType.NEW_IMAGE));

        assertThrows(UnreadableStreamException.class, () -> handle(new Notes(Set.of()), event));
    }

    private StreamsEventResponse handle(StreamHandler<?> handler, DynamodbEvent event) {
        return handler.handleRequest(event, context());
    }

    private static String onlyFailure(StreamsEventResponse response) {
        assertEquals(1, response.getBatchItemFailures().size());
        return response.getBatchItemFailures().get(0).getItemIdentifier();
    }

    private static DynamodbEvent event() throws IOException {
        try (InputStream json = StreamHandlerTest.class.getResourceAsStream("event.json")) {
            return EVENTS.fromJson(new ByteArrayInputStream(
                    Optional.ofNullable(json).orElseThrow().readAllBytes()));
        }
    }

    /** The records of the event, by hand. */
    private static List<Record> sdkRecords() {
        Map<String, AttributeValue> first = image("first", "1");
        Map<String, AttributeValue> second = image("second", "2");
        return List.of(
                record("INSERT", "c4ca4238a0b923820dcc509a6f75849b", "111000000000000000001", null, first),
                record("MODIFY", "c81e728d9d4c2f636f067f89cc14862c", "222000000000000000002", first, second),
                record("REMOVE", "eccbc87e4b5ce2fe28308fd9f2a7baf3", "333000000000000000003", second, null).toBuilder()
                        .userIdentity(who -> who.type("Service").principalId("dynamodb.amazonaws.com"))
                        .build());
    }

    private static Record record(
            String kind,
            String eventId,
            String number,
            @Nullable Map<String, AttributeValue> before,
            @Nullable Map<String, AttributeValue> after) {
        return Record.builder()
                .eventID(eventId)
                .eventName(kind)
                .dynamodb(StreamRecord.builder()
                        .sequenceNumber(number)
                        .approximateCreationDateTime(Instant.parse("2024-05-06T07:08:09Z"))
                        .keys(Map.of("pk", AttributeValue.fromS("NOTE#n1"), "sk", AttributeValue.fromS("NOTE")))
                        .oldImage(before)
                        .newImage(after)
                        .streamViewType("NEW_AND_OLD_IMAGES")
                        .build())
                .build();
    }

    private static Map<String, AttributeValue> image(String text, String revision) {
        return Map.of(
                "pk", AttributeValue.fromS("NOTE#n1"),
                "sk", AttributeValue.fromS("NOTE"),
                "entityType", AttributeValue.fromS("Note"),
                "noteId", AttributeValue.fromS("n1"),
                "text", AttributeValue.fromS(text),
                "revision", AttributeValue.fromN(revision));
    }

    private static ChangeDecoder<NoteItem> decoder() {
        return ChangeDecoder.of(NoteTable.connect(LAB.client())::decode);
    }

    /** What Lambda gives a function, as far as this one asks for it. */
    private Context context() {
        LambdaLogger logger = new LambdaLogger() {
            @Override
            public void log(String message) {
                log.add(message);
            }

            @Override
            public void log(byte[] message) {
                throw new UnsupportedOperationException();
            }
        };
        return (Context) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getLogger")) {
                        return logger;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class Notes extends StreamHandler<NoteItem> {

        private final Set<Integer> poison;
        private final List<Change<NoteItem>> seen = new ArrayList<>();

        Notes(Set<Integer> poison) {
            super(decoder());
            this.poison = poison;
        }

        Notes(Set<Integer> poison, ParkingLot lot) {
            super(decoder(), 2, lot);
            this.poison = poison;
        }

        @Override
        protected void handle(Change<NoteItem> change) {
            if (change instanceof Modified<NoteItem> modified
                    && poison.contains(((Note) modified.after()).revision())) {
                throw new IllegalStateException("simulated");
            }
            seen.add(change);
        }
    }
}
