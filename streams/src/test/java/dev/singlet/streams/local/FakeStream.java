package dev.singlet.streams.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * A simulated stream, for what DynamoDB Local does not do: shards that end, iterators that expire, records that are
 * gone.
 */
final class FakeStream implements DynamoDbStreamsClient {

    private static final int SHARDS_OF_A_PAGE = 2;

    private final Map<String, FakeShard> shards = new LinkedHashMap<>();
    private int generation;

    /** Adds a shard; the parent may be unknown. */
    FakeShard shard(String id, @Nullable String parent) {
        FakeShard shard = new FakeShard(id, parent);
        shards.put(id, shard);
        return shard;
    }

    void forget(String id) {
        shards.remove(id);
    }

    /** Makes all iterators that were given out useless. */
    void expireIterators() {
        generation++;
    }

    @Override
    public DescribeStreamResponse describeStream(DescribeStreamRequest request) {
        List<String> ids = List.copyOf(shards.keySet());
        int from = request.exclusiveStartShardId() == null ? 0 : ids.indexOf(request.exclusiveStartShardId()) + 1;
        int to = Math.min(ids.size(), from + SHARDS_OF_A_PAGE);
        return DescribeStreamResponse.builder()
                .streamDescription(stream -> stream.shards(ids.subList(from, to).stream()
                                .map(id -> Shard.builder()
                                        .shardId(id)
                                        .parentShardId(find(id).parent)
                                        .build())
                                .toList())
                        .lastEvaluatedShardId(to < ids.size() ? ids.get(to - 1) : null))
                .build();
    }

    @Override
    public GetShardIteratorResponse getShardIterator(GetShardIteratorRequest request) {
        FakeShard shard = find(request.shardId());
        int place = shard.trimmed;
        if (request.shardIteratorType() == ShardIteratorType.AFTER_SEQUENCE_NUMBER) {
            place = shard.after(request.sequenceNumber());
        }
        if (place < shard.trimmed) {
            throw TrimmedDataAccessException.builder().message("trimmed").build();
        }
        return GetShardIteratorResponse.builder()
                .shardIterator(iterator(shard, place))
                .build();
    }

    @Override
    public GetRecordsResponse getRecords(GetRecordsRequest request) {
        String[] iterator = request.shardIterator().split("/", -1);
        if (Integer.parseInt(iterator[2]) < generation) {
            throw ExpiredIteratorException.builder().message("expired").build();
        }
        FakeShard shard = find(iterator[0]);
        int from = Integer.parseInt(iterator[1]);
        if (from < shard.trimmed) {
            throw TrimmedDataAccessException.builder().message("trimmed").build();
        }
        int to = Math.min(shard.records.size(), from + request.limit());
        return GetRecordsResponse.builder()
                .records(shard.records.subList(from, to))
                .nextShardIterator(shard.closed && to == shard.records.size() ? null : iterator(shard, to))
                .build();
    }

    private FakeShard find(String id) {
        FakeShard shard = shards.get(id);
        if (shard == null) {
            throw ResourceNotFoundException.builder().message("no such shard").build();
        }
        return shard;
    }

    private String iterator(FakeShard shard, int place) {
        return shard.id + "/" + place + "/" + generation;
    }

    @Override
    public String serviceName() {
        return "fake";
    }

    @Override
    public void close() {}

    /** A simulated shard. */
    static final class FakeShard {

        private final String id;
        private final @Nullable String parent;
        private final List<Record> records = new ArrayList<>();
        private boolean closed;
        private int trimmed;

        private FakeShard(String id, @Nullable String parent) {
            this.id = id;
            this.parent = parent;
        }

        FakeShard add(Record record) {
            records.add(record);
            return this;
        }

        void close() {
            closed = true;
        }

        void trimTo(int place) {
            trimmed = place;
        }

        private int after(String sequenceNumber) {
            for (int place = 0; place < records.size(); place++) {
                if (records.get(place).dynamodb().sequenceNumber().equals(sequenceNumber)) {
                    return place + 1;
                }
            }
            throw new IllegalArgumentException("no such record");
        }
    }
}
