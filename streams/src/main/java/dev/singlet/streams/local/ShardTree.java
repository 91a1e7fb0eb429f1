package dev.singlet.streams.local;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.StreamDescription;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * The shards of a stream. A shard is split or replaced from time to time: then its children go on where it ends, so
 * that they are not read before it is done.
 */
final class ShardTree {

    private final DynamoDbStreamsClient streams;
    private final String streamArn;
    private final Function<String, ShardReader> open;
    private final Map<String, ShardReader> readers = new LinkedHashMap<>();
    private final Set<String> finished = new HashSet<>();
    private boolean ended;

    ShardTree(DynamoDbStreamsClient streams, String streamArn, Function<String, ShardReader> open) {
        this.streams = streams;
        this.streamArn = streamArn;
        this.open = open;
    }

    /** Looks for shards that can be read now; {@code DescribeStream} requests, one for each 100 shards. */
    void refresh() {
        List<Shard> shards = shards();
        Set<String> listed = new HashSet<>();
        shards.forEach(shard -> listed.add(shard.shardId()));
        for (Shard shard : shards) {
            String parent = shard.parentShardId();
            // A parent that is not listed any more has ended more than 24 hours ago.
            boolean isNext = parent == null || finished.contains(parent) || !listed.contains(parent);
            if (isNext && !finished.contains(shard.shardId()) && !readers.containsKey(shard.shardId())) {
                readers.put(shard.shardId(), open.apply(shard.shardId()));
            }
        }
        finished.retainAll(listed);
    }

    /** The shards that are being read. */
    List<ShardReader> readers() {
        return List.copyOf(readers.values());
    }

    /** Leaves out the shards that are done. */
    void sweep() {
        readers.entrySet().removeIf(shard -> {
            boolean done = shard.getValue().isFinished();
            if (done) {
                finished.add(shard.getKey());
                ended = true;
            }
            return done;
        });
    }

    /** Whether shards have ended since this was last asked, so that others may be next. */
    boolean hasEnded() {
        boolean was = ended;
        ended = false;
        return was;
    }

    private List<Shard> shards() {
        List<Shard> shards = new ArrayList<>();
        @Nullable String last = null;
        do {
            String after = last;
            StreamDescription page = streams.describeStream(
                            request -> request.streamArn(streamArn).exclusiveStartShardId(after))
                    .streamDescription();
            shards.addAll(page.shards());
            last = page.lastEvaluatedShardId();
        } while (last != null);
        return shards;
    }
}
