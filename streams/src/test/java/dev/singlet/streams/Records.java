package dev.singlet.streams;

import dev.singlet.streams.notes.Note;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** Records of a stream, made by hand. */
public final class Records {

    /** The next but one has a digit more. */
    private static final BigInteger BASE = new BigInteger("9999999999999999999997");

    private Records() {}

    /** The record of a change of a note: an insertion for revision 1, else a modification. */
    public static Record note(int sequence, String noteId, int revision) {
        Note before = revision == 1 ? null : new Note(noteId, "text", revision - 1);
        return changed(sequence, before, new Note(noteId, "text", revision));
    }

    public static Record changed(int sequence, @Nullable Note before, @Nullable Note after) {
        return changed(sequence, before == null ? Map.of() : item(before), after == null ? Map.of() : item(after));
    }

    /** The record of a change of an item; an empty one does not exist. */
    public static Record changed(int sequence, Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        OperationType kind =
                before.isEmpty() ? OperationType.INSERT : after.isEmpty() ? OperationType.REMOVE : OperationType.MODIFY;
        Map<String, AttributeValue> any = after.isEmpty() ? before : after;
        StreamRecord.Builder what = StreamRecord.builder()
                .sequenceNumber(number(sequence))
                .approximateCreationDateTime(StreamLab.START.plusSeconds(sequence))
                .sizeBytes(100L + sequence)
                .streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)
                .keys(Map.of("pk", any.get("pk"), "sk", any.get("sk")));
        if (!before.isEmpty()) {
            what.oldImage(before);
        }
        if (!after.isEmpty()) {
            what.newImage(after);
        }
        return Record.builder()
                .eventID("event-" + sequence)
                .eventName(kind)
                .eventSource("aws:dynamodb")
                .eventVersion("1.1")
                .awsRegion("us-east-1")
                .dynamodb(what.build())
                .build();
    }

    /** A sequence number as DynamoDB has them: without leading zeros, and not all of one length. */
    public static String number(int sequence) {
        return BASE.add(BigInteger.valueOf(sequence)).toString();
    }

    public static Map<String, AttributeValue> item(Note note) {
        return Map.of(
                "pk", AttributeValue.fromS("NOTE#" + note.noteId()),
                "sk", AttributeValue.fromS("NOTE"),
                "entityType", AttributeValue.fromS("Note"),
                "noteId", AttributeValue.fromS(note.noteId()),
                "text", AttributeValue.fromS(note.text()),
                "revision", AttributeValue.fromN(Integer.toString(note.revision())));
    }
}
