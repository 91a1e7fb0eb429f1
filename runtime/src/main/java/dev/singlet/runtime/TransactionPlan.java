package dev.singlet.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a transaction sends.
 *
 * @param parts those of all actions, the guards of unique values included
 */
record TransactionPlan(List<TransactionPart> parts) {

    private static final int MAX_PARTS = 100;

    /**
     * Makes the plan.
     *
     * @param before the items as they were read, each empty if there is none, or if that does not matter
     * @throws IllegalArgumentException if there are more than 100 parts, two on one item, or more than 4 MB
     */
    static TransactionPlan of(List<ItemWrite> writes, List<Map<String, AttributeValue>> before) {
        List<TransactionPart> parts = new ArrayList<>();
        for (int action = 0; action < writes.size(); action++) {
            parts.addAll(writes.get(action).parts(action, before.get(action)));
        }
        TransactionPlan plan = new TransactionPlan(List.copyOf(parts));
        plan.requireCount(writes.size());
        plan.requireDistinctItems();
        plan.requireSize();
        return plan;
    }

    private void requireCount(int actions) {
        if (parts.size() > MAX_PARTS) {
            throw new IllegalArgumentException("A transaction has at most " + MAX_PARTS + " actions, but there are "
                    + (parts.size() == actions ? actions + "." : parts.size() + " with the guards of unique values.")
                    + " Split it.");
        }
    }

    private void requireDistinctItems() {
        Map<ItemId, TransactionPart> places = new HashMap<>();
        for (TransactionPart part : parts) {
            TransactionPart other = places.putIfAbsent(part.item(), part);
            if (other != null) {
                String subject = "Actions " + other.action() + " and " + part.action() + " of the transaction ";
                throw new IllegalArgumentException(part.unique()
                        .map(component -> subject + "take or give back one value of " + component + " of "
                                + part.entity().name() + ". Use two transactions.")
                        .orElseGet(() -> subject + "concern the same "
                                + part.entity().name()
                                + ". DynamoDB takes one action for each item. Join them, or use two transactions."));
            }
        }
    }

    // What an update or a deletion finds counts as well, but DynamoDB alone knows that.
    private void requireSize() {
        long size = parts.stream().mapToLong(TransactionPart::size).sum();
        if (size > ItemSize.MAX_TRANSACTION) {
            throw new IllegalArgumentException("A transaction has at most " + ItemSize.MAX_TRANSACTION
                    + " bytes, but the actions carry " + size + ". Split it.");
        }
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "TransactionPlan";
    }
}
