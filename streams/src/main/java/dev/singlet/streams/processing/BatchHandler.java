package dev.singlet.streams.processing;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Processes batches of the records of a shard, as {@link ChangeProcessor} does. */
@FunctionalInterface
public interface BatchHandler {

    /**
     * Processes a batch, in order, up to the first record that fails.
     *
     * @param streamArn the stream
     * @param records records of one shard, in their order
     * @return how far it came
     */
    BatchResult process(String streamArn, List<Record> records);
}
