package dev.singlet.testing.fault;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets the indexes of a table lag behind, as global secondary indexes do: a plan that remembers what queries and scans of
 * indexes give, and gives it again while the indexes {@link #freeze}.
 *
 * <pre>{@code
 * StaleIndex index = new StaleIndex();
 * http.follow(index);
 * chats.byUser("u1").list();      // remembered
 * index.freeze();
 * chats.create(chat);
 * chats.byUser("u1").list();      // without the new chat
 * }</pre>
 *
 * <p>What was not asked for in the very same words before the indexes froze is answered truly, as is every strongly
 * consistent read and every read of the table.
 */
public final class StaleIndex implements FaultPlan {

    private final Map<String, String> remembered = new ConcurrentHashMap<>();
    private volatile boolean frozen;

    /** Makes one whose indexes are up to date. */
    public StaleIndex() {}

    /** Lets all reads of indexes that are remembered have the answer of then. */
    public void freeze() {
        frozen = true;
    }

    /** Brings the indexes up to date, and forgets. */
    public void thaw() {
        frozen = false;
        remembered.clear();
    }

    /**
     * Returns how many reads of indexes are remembered.
     *
     * @return the number of different requests
     */
    public int remembered() {
        return remembered.size();
    }

    @Override
    public Fault faultOf(SentRequest request) {
        if (!readsIndex(request)) {
            return Fault.none();
        }
        if (frozen) {
            String then = remembered.get(request.body());
            return then == null ? Fault.none() : Fault.answer(200, then);
        }
        return sent -> {
            var response = sent.call();
            if (!Answers.isSuccess(response)) {
                return response;
            }
            String answer = Answers.text(response);
            remembered.put(request.body(), answer);
            return Answers.of(200, answer);
        };
    }

    private static boolean readsIndex(SentRequest request) {
        if (!PageFaults.hasPages(request)) {
            return false;
        }
        var body = Json.parse(request.body());
        return body.has("IndexName") && !body.path("ConsistentRead").asBoolean(false);
    }

    /** Tells whether the indexes are frozen, and nothing that is stored. */
    @Override
    public String toString() {
        return "StaleIndex[frozen=" + frozen + "]";
    }
}
