package dev.singlet.streams.local;

import dev.singlet.streams.processing.BatchHandler;
import dev.singlet.streams.processing.BatchResult;
import dev.singlet.streams.processing.RecordFailure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads one shard from its beginning, batch by batch, and keeps what has to come again. */
final class ShardReader {

    private final DynamoDbStreamsClient streams;
    private final String streamArn;
    private final String shardId;
    private final int batchSize;

    private @Nullable String iterator;
    private @Nullable String lastRead;
    private boolean closed;
    private List<Record> waiting = List.of();
    private @Nullable RecordFailure failure;
    private int attempts;

    ShardReader(DynamoDbStreamsClient streams, String streamArn, String shardId, int batchSize) {
        this.streams = streams;
        this.streamArn = streamArn;
        this.shardId = shardId;
        this.batchSize = batchSize;
    }

    /**
     * Reads a batch, unless one is waiting, and has it processed.
     *
     * @return how many records are done
     */
    int next(BatchHandler handler) {
        if (waiting.isEmpty() && !closed) {
            waiting = read();
        }
        if (waiting.isEmpty()) {
            return 0;
        }
        BatchResult result = handler.process(streamArn, waiting);
        List<Record> left = result.retryFrom().map(this::from).orElse(List.of());
        int done = waiting.size() - left.size();
        note(result);
        waiting = left;
        return done;
    }

    /** Whether all records are done and none will follow. */
    boolean isFinished() {
        return closed && waiting.isEmpty();
    }

    /** What the first waiting record failed with; empty if it has not. */
    Optional<RecordFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** How often in a row the first waiting record has failed. */
    int attempts() {
        return attempts;
    }

    private void note(BatchResult result) {
        RecordFailure last = result.end().orElse(null);
        boolean again = last != null && failure != null && last.sequenceNumber().equals(failure.sequenceNumber());
        attempts = last == null ? 0 : again ? attempts + 1 : 1;
        failure = last;
    }

    private List<Record> from(String sequenceNumber) {
        for (int index = 0; index < waiting.size(); index++) {
            if (waiting.get(index).dynamodb().sequenceNumber().equals(sequenceNumber)) {
                return List.copyOf(waiting.subList(index, waiting.size()));
            }
        }
        // As Lambda does with an answer that it does not understand.
        return waiting;
    }

    private List<Record> read() {
        GetRecordsResponse response;
        try {
            response = records();
        } catch (ExpiredIteratorException e) {
            // An iterator lives for 15 minutes. The place in the shard is known without it.
            iterator = null;
            response = records();
        }
        iterator = response.nextShardIterator();
        closed = iterator == null;
        List<Record> records = response.records();
        if (!records.isEmpty()) {
            lastRead = records.get(records.size() - 1).dynamodb().sequenceNumber();
        }
        return records;
    }

    private GetRecordsResponse records() {
        try {
            String from = iterator == null ? iterator() : iterator;
            return streams.getRecords(request -> request.shardIterator(from).limit(batchSize));
        } catch (TrimmedDataAccessException e) {
            throw new StreamTrimmedException(shardId, e);
        } catch (ResourceNotFoundException e) {
            throw new StreamTrimmedException(shardId, e);
        }
    }

    private String iterator() {
        GetShardIteratorRequest.Builder request =
                GetShardIteratorRequest.builder().streamArn(streamArn).shardId(shardId);
        if (lastRead == null) {
            request.shardIteratorType(ShardIteratorType.TRIM_HORIZON);
        } else {
            request.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER).sequenceNumber(lastRead);
        }
        return streams.getShardIterator(request.build()).shardIterator();
    }
}
