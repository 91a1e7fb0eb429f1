package dev.singlet.reliability;

import dev.singlet.reliability.LabItem.Memo;
import dev.singlet.reliability.LabItem.Note;
import dev.singlet.reliability.LabItem.Pass;
import dev.singlet.reliability.LabItem.Place;
import dev.singlet.reliability.LabItem.Rule;
import dev.singlet.reliability.LabItem.Voter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What is in the table before each operation. Far in the future, as DynamoDB Local deletes what has expired. */
final class Base {

    static final Instant BEFORE = Instant.parse("2124-05-06T07:08:09.123456789Z");
    static final Instant NOW = BEFORE.plus(Duration.ofDays(1));
    static final Place PLACE = new Place("Berlin", 1, List.of("middle", "end"));

    private Base() {}

    /** Connects by a client without faults. */
    static LabTable connect(DynamoDbClient client, String name) {
        return LabTable.connect(client, options -> options.tableName(name).clock(() -> BEFORE));
    }

    static void create(LabTable table) {
        IntStream.rangeClosed(1, 3).forEach(number -> table.notes().create(note("b1", "n" + number)));
        table.memos().create(memo("b1", "m1"));
        table.memos().create(memo("b1", "m2"));
        table.rules().create(new Rule("r1", "text of r1", 0));
        table.voters().create(new Voter("v1", "c1", 0));
        table.voters().create(new Voter("v2", null, 0));
        table.passes().create(new Pass("p1", "h1", "seat", NOW.plus(Duration.ofDays(9))));
        table.passes().create(new Pass("p2", "h1", "seat", null));
        table.passes().create(new Pass("p3", "h1", "seat", NOW.minus(Duration.ofHours(1))));
    }

    static Note note(String box, String note) {
        return new Note(
                box,
                note,
                "o1",
                "text of " + note,
                note.equals("n2") ? "remark" : null,
                1,
                List.of("middle"),
                Set.of("red"),
                Map.of("color", "green"),
                PLACE,
                BEFORE,
                BEFORE);
    }

    static Note changed(String note) {
        return new Note("b1", note, "o2", "other", null, 2, List.of(), Set.of(), Map.of(), PLACE, BEFORE, BEFORE);
    }

    static Memo memo(String box, String memo) {
        return new Memo(box, memo, "text of " + memo);
    }

    static List<Memo> memos(int number) {
        return IntStream.range(0, number)
                .mapToObj(memo -> memo("b2", String.format(Locale.ROOT, "m%03d", memo)))
                .toList();
    }
}
