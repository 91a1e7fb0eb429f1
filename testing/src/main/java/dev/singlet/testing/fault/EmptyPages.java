package dev.singlet.testing.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.HttpExecuteResponse;

/**
 * Puts an empty page that has a {@code LastEvaluatedKey} before some pages of queries and scans, as DynamoDB does when a
 * filter drops all that was read.
 *
 * <p>The key is the one of the first item that is still to come. When the caller goes on from it, the request is sent as if it
 * went on from where the empty page began, so that no item is lost. Only this plan knows that: it must be followed until the
 * last page was read.
 */
public final class EmptyPages implements FaultPlan {

    private static final String START = "ExclusiveStartKey";
    private static final String LAST = "LastEvaluatedKey";

    /** Where an empty page began; at the start of all pages if that is null. */
    private record Origin(@Nullable JsonNode start) {

        /** Shows no key. */
        @Override
        public String toString() {
            return "Origin";
        }
    }

    private final Predicate<SentRequest> which;
    private final Map<JsonNode, Origin> origins = new ConcurrentHashMap<>();

    /**
     * Makes the plan.
     *
     * @param which decides which pages get an empty one before them; asked for queries and scans alone. A page that is empty or
     *     the very last one stays as it is
     */
    public EmptyPages(Predicate<SentRequest> which) {
        this.which = Objects.requireNonNull(which, "which");
    }

    @Override
    public Fault faultOf(SentRequest request) {
        if (!PageFaults.hasPages(request)) {
            return Fault.none();
        }
        boolean empty = which.test(request);
        return sent -> {
            ObjectNode body = Json.parse(request.body());
            boolean moved = backToOrigin(body);
            if (empty) {
                Optional<JsonNode> first = firstKey(sent, body.deepCopy());
                if (first.isPresent()) {
                    origins.put(first.get(), new Origin(body.get(START)));
                    ObjectNode answer = Json.object().put("Count", 0).put("ScannedCount", 1);
                    answer.putArray("Items");
                    answer.set(LAST, first.get());
                    return Answers.of(200, answer.toString());
                }
            }
            return moved ? sent.call(body.toString()) : sent.call();
        };
    }

    // The key of an empty page stands for the place where that page began.
    private boolean backToOrigin(ObjectNode body) {
        @Nullable JsonNode start = body.get(START);
        @Nullable Origin origin = start == null ? null : origins.get(start);
        if (origin == null) {
            return false;
        }
        if (origin.start() == null) {
            body.remove(START);
        } else {
            body.set(START, origin.start());
        }
        return true;
    }

    private static Optional<JsonNode> firstKey(FaultyRequest sent, ObjectNode body) throws IOException {
        HttpExecuteResponse response = sent.call(PageFaults.limited(body, 1).toString());
        return Answers.isSuccess(response)
                ? Optional.ofNullable(Json.parse(Answers.text(response)).get(LAST))
                : Optional.empty();
    }

    /** Shows nothing that is stored. */
    @Override
    public String toString() {
        return "EmptyPages";
    }
}
