package dev.singlet.streams.parking;

import dev.singlet.streams.Change;
import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.Replays;
import dev.singlet.streams.StreamLab;
import dev.singlet.streams.notes.Note;
import dev.singlet.streams.notes.NoteItem;
import dev.singlet.streams.notes.NoteTable;
import dev.singlet.streams.processing.BatchResult;
import dev.singlet.streams.processing.ChangeProcessor;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** A parking lot, and a processor that fails for chosen changes. */
final class ParkingLab {

    private static final int MAX_BATCHES = 1000;

    private final StreamLab lab;
    private final ParkingLot lot;
    private final Replays replays = new Replays();
    private final Set<String> poison = ConcurrentHashMap.newKeySet();
    private final ChangeProcessor<NoteItem> processor;

    /** With a consumer of its own. */
    ParkingLab(StreamLab lab, String tableName, int attempts) {
        this.lab = lab;
        this.lot = ParkingLot.connect(
                lab.client(),
                UUID.randomUUID().toString(),
                options -> options.tableName(tableName)
                        .clock(lab::now)
                        .backoff(Duration.ofMillis(1), Duration.ofMillis(2)));
        this.processor = ChangeProcessor.of(ChangeDecoder.of(NoteTable.connect(lab.client())::decode), this::handle)
                .parkAfter(attempts, lot);
        lot.createIfAbsent();
        lab.http().reset();
    }

    private void handle(Change<NoteItem> change) {
        Note note = (Note) change.item();
        if (poison.contains(note.noteId() + "/" + note.revision())) {
            throw new PoisonException();
        }
        replays.handle(change);
    }

    /** Lets a change fail until all are healed. */
    void poison(String noteId, int revision) {
        poison.add(noteId + "/" + revision);
    }

    void heal() {
        poison.clear();
    }

    /** Processes records as Lambda does: from the one that failed, until all are done. */
    void deliver(List<Record> records) {
        List<Record> rest = records;
        for (int batch = 0; !rest.isEmpty(); batch++) {
            if (batch == MAX_BATCHES) {
                throw new AssertionError("The batch is never done.");
            }
            rest = rest(rest, processor.process(rest));
        }
    }

    static List<Record> rest(List<Record> given, BatchResult result) {
        return result.retryFrom()
                .map(from -> given.stream()
                        .dropWhile(record -> !record.dynamodb().sequenceNumber().equals(from))
                        .toList())
                .orElse(List.of());
    }

    /** Releases all that is parked. */
    int release() {
        return lot.parked().stream().mapToInt(processor::release).sum();
    }

    StreamLab lab() {
        return lab;
    }

    ParkingLot lot() {
        return lot;
    }

    Replays replays() {
        return replays;
    }

    ChangeProcessor<NoteItem> processor() {
        return processor;
    }

    /** What poison does. */
    static final class PoisonException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PoisonException() {
            super("simulated");
        }
    }
}
