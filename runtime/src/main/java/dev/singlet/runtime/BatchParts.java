package dev.singlet.runtime;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the parts of a batch distinct, as DynamoDB refuses requests that name an item twice. */
final class BatchParts {

    private BatchParts() {}

    /** Each item once, in the order in which they come first; consistently if one of its reads is to be so. */
    static Collection<BatchReadPart> distinctReads(List<BatchReadPart> parts) {
        Map<ItemId, BatchReadPart> distinct = new LinkedHashMap<>();
        for (BatchReadPart part : parts) {
            distinct.merge(part.item(), part, BatchParts::stricter);
        }
        return distinct.values();
    }

    /**
     * Each item once, in the order in which they come first.
     *
     * @throws IllegalArgumentException if two parts want different things of one item: which of them would be the last
     *     one, nobody could tell
     */
    static Collection<BatchWritePart> distinctWrites(List<BatchWritePart> parts) {
        Map<ItemId, Integer> places = new LinkedHashMap<>();
        for (int index = 0; index < parts.size(); index++) {
            Integer other = places.putIfAbsent(parts.get(index).item(), index);
            if (other != null
                    && !(parts.get(other).isDeletion() && parts.get(index).isDeletion())) {
                throw new IllegalArgumentException("Places " + other + " and " + index
                        + " of the batch concern the same item, and a batch has no order. Leave one of them out.");
            }
        }
        return places.values().stream().map(parts::get).toList();
    }

    private static BatchReadPart stricter(BatchReadPart first, BatchReadPart next) {
        ReadMode mode = first.mode().compareTo(next.mode()) < 0 ? next.mode() : first.mode();
        return new BatchReadPart(first.item(), first.given(), first.key(), mode);
    }
}
