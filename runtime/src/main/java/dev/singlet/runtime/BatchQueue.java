package dev.singlet.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The parts of a batch that are not done yet, for all that send them. Used by several threads. */
final class BatchQueue<P extends BatchPart> {

    private final int size;
    private final Map<ItemId, P> left = new LinkedHashMap<>();
    private final Map<Object, Deque<P>> waiting = new LinkedHashMap<>();
    private final Set<ItemId> doubted = new HashSet<>();

    /** @param parts the parts, each of another item */
    BatchQueue(Collection<P> parts) {
        parts.forEach(part -> {
            left.put(part.item(), part);
            waitingOfKind(part).add(part);
        });
        this.size = left.size();
    }

    /** The number of requests that it takes at least. */
    synchronized int requests(int most) {
        return waiting.values().stream()
                .mapToInt(parts -> (parts.size() + most - 1) / most)
                .sum();
    }

    /** The parts of the next request, for the caller alone to send; empty if none waits to be sent. */
    synchronized List<P> take(int most) {
        for (Deque<P> parts : waiting.values()) {
            if (!parts.isEmpty()) {
                List<P> taken = new ArrayList<>();
                while (taken.size() < most && !parts.isEmpty()) {
                    taken.add(parts.remove());
                }
                return taken;
            }
        }
        return List.of();
    }

    /**
     * Says what became of a request.
     *
     * @param sent the parts that were taken for it
     * @param unprocessed the keys of those that were not processed; they wait for another request
     * @return whether a part was processed
     */
    synchronized boolean settle(List<P> sent, Set<Map<String, AttributeValue>> unprocessed) {
        boolean anyDone = false;
        // From the last to the first, as each goes to the front of what waits.
        for (int index = sent.size() - 1; index >= 0; index--) {
            P part = sent.get(index);
            if (unprocessed.contains(part.item().key())) {
                waitingOfKind(part).addFirst(part);
            } else {
                left.remove(part.item());
                anyDone = true;
            }
        }
        return anyDone;
    }

    /** Remembers that a request with these parts got no certain answer. */
    synchronized void doubt(List<P> sent) {
        sent.forEach(part -> doubted.add(part.item()));
    }

    /** The items of all parts that were ever in a request without a certain answer. */
    synchronized Set<ItemId> doubted() {
        return Set.copyOf(doubted);
    }

    /** What is not known to be processed, in the order in which it was given. */
    synchronized List<P> left() {
        return List.copyOf(left.values());
    }

    /** Whether a part was processed at all. */
    synchronized boolean hasBegun() {
        return left.size() < size;
    }

    private Deque<P> waitingOfKind(P part) {
        return waiting.computeIfAbsent(part.kind(), kind -> new ArrayDeque<>());
    }
}
