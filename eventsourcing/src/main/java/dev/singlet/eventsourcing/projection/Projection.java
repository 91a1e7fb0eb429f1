package dev.singlet.eventsourcing.projection;

import dev.singlet.TransactionAction;
import dev.singlet.eventsourcing.RecordedEvent;
import java.util.List;

/**
 * A read model that each event changes by writes of its own. A {@link Projector} executes the writes of an event once, in
 * one transaction with the cursor that says how far it has come. So the writes need not be idempotent: {@code
 * accounts.update(id).addToBalance(5)} is right.
 *
 * <p>The events of one aggregate come one after the other in the order of their versions; those of different aggregates
 * come in any order, and at the same time. So a read model of several aggregates must not depend on their order.
 *
 * <p>Implementations are used by several threads.
 *
 * @param <E> the type of the events
 */
public interface Projection<E> {

    /**
     * Returns what the cursors of this projection are stored under. Another name is another projection, which starts with
     * the first event of each aggregate.
     *
     * @return the name, not empty; always the same
     */
    String name();

    /**
     * Returns what an event changes. It may read, consistently, and is called again if the transaction is refused.
     *
     * @param event the event
     * @return at most 99 actions on different items, as repositories prepare them, of tables that were connected by the
     *     same client as the event table; none if the event changes nothing
     */
    List<TransactionAction> project(RecordedEvent<E> event);
}
