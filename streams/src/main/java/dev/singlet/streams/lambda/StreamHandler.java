package dev.singlet.streams.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.transformers.v2.DynamodbEventTransformer;
import dev.singlet.streams.Change;
import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.parking.ParkingLot;
import dev.singlet.streams.processing.BatchResult;
import dev.singlet.streams.processing.ChangeProcessor;
import dev.singlet.streams.processing.RecordFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * A function of AWS Lambda that handles the changes of a table.
 *
 * <pre>{@code
 * public final class ChatChanges extends StreamHandler<ChatItem> {
 *     public ChatChanges() {
 *         super(ChangeDecoder.of(ChatTable.connect(DynamoDbClient.create())::decode));
 *     }
 *
 *     @Override
 *     protected void handle(Change<ChatItem> change) {
 *         …
 *     }
 * }
 * }</pre>
 *
 * <p>The changes of a batch are handled in their order. The first one that fails ends the batch, and its sequence
 * number is the response: Lambda brings it again, with all after it. For that the event source mapping <b>must</b> have
 * {@code ReportBatchItemFailures} among its function response types; without it Lambda takes every response for a
 * success, and the changes are lost.
 *
 * @param <T> the type of the items
 */
public abstract class StreamHandler<T> implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    private final ChangeDecoder<T> decoder;
    private final int attempts;
    private final @Nullable ParkingLot parkingLot;

    /**
     * Makes a function that stops at a change which fails until it succeeds, or until Lambda gives up.
     *
     * @param decoder makes changes of records
     */
    protected StreamHandler(ChangeDecoder<T> decoder) {
        this.decoder = Objects.requireNonNull(decoder, "decoder");
        this.attempts = 0;
        this.parkingLot = null;
    }

    /**
     * Makes a function that parks a change which fails again and again, and goes on with other items.
     *
     * @param decoder makes changes of records
     * @param attempts how often a change must have failed to be parked, at least 1. The event source mapping must try
     *     as often: its {@code MaximumRetryAttempts} must be -1 (endless), or not less than this
     * @param parkingLot takes the changes
     */
    protected StreamHandler(ChangeDecoder<T> decoder, int attempts, ParkingLot parkingLot) {
        this.decoder = Objects.requireNonNull(decoder, "decoder");
        this.attempts = attempts;
        this.parkingLot = Objects.requireNonNull(parkingLot, "parkingLot");
    }

    /**
     * Handles one change. Whatever it throws means that the change comes again, with all after it.
     *
     * @param change the change; it may have been here before
     */
    protected abstract void handle(Change<T> change);

    /**
     * Is told of each record that failed, parked or not, before the function returns. By default it writes the record's
     * sequence number and what it failed with to the log of the function, since nobody else would: to Lambda the call
     * has succeeded. What {@link #handle} throws is logged as it is, message included.
     *
     * @param failure the record, and what it failed with
     * @param context what Lambda tells about the call
     */
    protected void failed(RecordFailure failure, Context context) {
        StringWriter text = new StringWriter();
        failure.cause().printStackTrace(new PrintWriter(text, true));
        context.getLogger().log(failure + System.lineSeparator() + text);
    }

    /**
     * Processes a batch; called by Lambda.
     *
     * @param event the batch
     * @param context what Lambda tells about the call
     * @return the record to start again from; none if the batch is done
     * @throws dev.singlet.streams.UnreadableStreamException if the stream does not give both images
     */
    @Override
    public final StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        List<DynamodbStreamRecord> received = event.getRecords();
        if (received == null || received.isEmpty()) {
            return response(List.of());
        }
        List<Record> records = DynamodbEventTransformer.toRecordsV2(event);
        String streamArn = received.get(0).getEventSourceARN();
        ChangeProcessor<T> processor = processor();
        BatchResult result = streamArn == null ? processor.process(records) : processor.process(streamArn, records);
        result.failures().forEach(failure -> failed(failure, context));
        return response(result.retryFrom().map(BatchItemFailure::new).stream().toList());
    }

    private ChangeProcessor<T> processor() {
        ChangeProcessor<T> processor = ChangeProcessor.of(decoder, this::handle);
        return parkingLot == null ? processor : processor.parkAfter(attempts, parkingLot);
    }

    private static StreamsEventResponse response(List<BatchItemFailure> failures) {
        return new StreamsEventResponse(failures);
    }
}
