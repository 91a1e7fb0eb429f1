package dev.singlet.streams.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.Records;
import dev.singlet.streams.Replays;
import dev.singlet.streams.StreamLab;
import dev.singlet.streams.local.FakeStream.FakeShard;
import dev.singlet.streams.notes.Note;
import dev.singlet.streams.notes.NoteItem;
import dev.singlet.streams.notes.NoteTable;
import dev.singlet.streams.processing.BatchResult;
import dev.singlet.streams.processing.ChangeProcessor;
import dev.singlet.streams.processing.RecordFailure;
import dev.singlet.testing.DynamoDbExtension;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** On a simulated stream, as DynamoDB Local has one shard that never ends. */
class SimulatedShardsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final StreamLab LAB = new StreamLab(dynamo, 3);

    private final NoteTable table = LAB.notes();
    private final FakeStream stream = new FakeStream();
    private final Replays replays = new Replays();
    private final ChangeProcessor<NoteItem> processor = ChangeProcessor.of(ChangeDecoder.of(table::decode), replays);

    @AfterAll
    static void close() {
        LAB.close();
    }

    @Test
    void readsParentsBeforeChildren() {
        // The children are listed first, and on another page.
        stream.shard("left", "root").add(note(4)).add(note(5)).close();
        stream.shard("right", "root").add(Records.note(50, "other", 1));
        stream.shard("grandchild", "left").add(note(6));
        stream.shard("root", "gone").add(note(1)).add(note(2)).add(note(3)).close();

        assertEquals(7, runner(1).drain());
        replays.requireAll(Map.of("n1", 6, "other", 1), "shards");
        assertEquals(7, replays.count());
    }

    @Test
    void doesNotReadAChildWhileTheParentIsOpen() {
        FakeShard root = stream.shard("root", null).add(note(1));
        stream.shard("child", "root").add(note(3));
        StreamRunner runner = runner(100);

        assertEquals(1, runner.drain());
        root.add(note(2)).close();
        assertEquals(2, runner.drain());
        assertEquals(List.of(1, 2, 3), replays.of("n1"));
    }

    @Test
    void readsAChildWhenTheParentEndsWithNothingNew() {
        FakeShard root = stream.shard("root", null).add(note(1));
        stream.shard("child", "root").add(note(2));
        StreamRunner runner = runner(100);
        assertEquals(1, runner.drain());

        root.close();

        assertEquals(1, runner.drain());
        assertEquals(List.of(1, 2), replays.of("n1"));
    }

    @Test
    void doesNotReadAChildWhileTheParentFails() {
        stream.shard("root", null).add(note(1)).add(note(2)).close();
        stream.shard("child", "root").add(note(3));
        AtomicInteger failures = new AtomicInteger(2);
        StreamRunner runner = StreamRunner.builder(dynamo.client(), stream, table.name())
                .build(ChangeProcessor.of(ChangeDecoder.of(table::decode), change -> {
                    if (((Note) change.item()).revision() == 2 && failures.getAndDecrement() > 0) {
                        throw new IllegalStateException("simulated");
                    }
                    replays.handle(change);
                }));

        assertEquals(1, runner.runOnce());
        assertEquals(0, runner.runOnce());
        assertEquals(1, runner.runOnce());
        assertEquals(1, runner.runOnce());
        assertEquals(List.of(1, 2, 3), replays.of("n1"));
    }

    /** The pass breaks off at the other shard, and DynamoDB forgets the one that has ended. */
    @Test
    void doesNotReadOnWhereAShardHasEnded() {
        stream.shard("ended", null).add(Records.note(50, "other", 1)).close();
        stream.shard("open", null).add(note(1));
        AtomicInteger failures = new AtomicInteger(1);
        StreamRunner runner = StreamRunner.builder(dynamo.client(), stream, table.name())
                .maxAttempts(1)
                .build(ChangeProcessor.of(ChangeDecoder.of(table::decode), change -> {
                    if (((Note) change.item()).noteId().equals("n1") && failures.getAndDecrement() > 0) {
                        throw new IllegalStateException("simulated");
                    }
                    replays.handle(change);
                }));

        assertThrows(StreamStuckException.class, runner::drain);
        stream.forget("ended");
        assertEquals(1, runner.drain());

        replays.requireAll(Map.of("n1", 1, "other", 1), "shards");
    }

    @Test
    void goesOnWhenIteratorsExpire() {
        FakeShard shard = stream.shard("root", null).add(note(1)).add(note(2));
        StreamRunner runner = runner(1);

        assertEquals(1, runner.runOnce());
        stream.expireIterators();
        shard.add(note(3));
        assertEquals(2, runner.drain());
        stream.expireIterators();
        assertEquals(0, runner.drain());
        assertEquals(List.of(1, 2, 3), replays.of("n1"));
    }

    @Test
    void saysWhatIsLost() {
        FakeShard shard = stream.shard("root", null).add(note(1)).add(note(2)).add(note(3));
        StreamRunner runner = runner(1);
        assertEquals(1, runner.runOnce());

        shard.trimTo(2);
        StreamTrimmedException e = assertThrows(StreamTrimmedException.class, runner::runOnce);
        assertTrue(
                String.valueOf(e.getMessage()).startsWith("Shard root of the stream has lost records"), e.getMessage());
        assertEquals(1, runner(1).runOnce(), "a new runner begins with what there is");
        assertEquals(List.of(1, 3), replays.of("n1"));
    }

    @Test
    void saysThatAShardIsLost() {
        stream.shard("root", null).add(note(1)).add(note(2));
        StreamRunner runner = runner(1);
        assertEquals(1, runner.runOnce());

        stream.expireIterators();
        stream.forget("root");
        assertThrows(StreamTrimmedException.class, runner::runOnce);
    }

    @Test
    void repeatsTheBatchForAnAnswerThatItDoesNotUnderstand() {
        stream.shard("root", null).add(note(1)).add(note(2));
        AtomicInteger batches = new AtomicInteger();
        StreamRunner runner = StreamRunner.builder(dynamo.client(), stream, table.name())
                .build((arn, records) -> {
                    BatchResult result = processor.process(arn, records);
                    return batches.getAndIncrement() > 0
                            ? result
                            : new BatchResult(
                                    0,
                                    0,
                                    0,
                                    List.of(new RecordFailure(
                                            "000000000000000000000", "unknown", false, new IllegalStateException())));
                });

        assertEquals(2, runner.drain());
        assertEquals(List.of(1, 2, 1, 2), replays.of("n1"));
    }

    private StreamRunner runner(int batchSize) {
        return StreamRunner.builder(dynamo.client(), stream, table.name())
                .batchSize(batchSize)
                .build(processor);
    }

    private static Record note(int revision) {
        return Records.note(revision, "n1", revision);
    }
}
