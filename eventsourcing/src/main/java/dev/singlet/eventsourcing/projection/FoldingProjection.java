package dev.singlet.eventsourcing.projection;

import dev.singlet.TransactionAction;
import dev.singlet.eventsourcing.RecordedEvent;
import java.util.List;

/**
 * A read model of one model for each aggregate, which all its new events are folded into before it is written: one
 * transaction takes up to 100 events. It is written together with the cursor that says how far the projection has come, so
 * that each event is in it once.
 *
 * <p>Implementations are used by several threads.
 *
 * @param <E> the type of the events
 * @param <M> the model
 */
public interface FoldingProjection<E, M> {

    /**
     * Returns what the cursors of this projection are stored under. Another name is another projection, which starts with
     * the first event of each aggregate.
     *
     * @return the name, not empty; always the same
     */
    String name();

    /**
     * Reads the model of an aggregate. The read must be consistent: {@code table.accounts().consistently().find(id)}. A
     * stale model would lose events.
     *
     * @param id the aggregate
     * @return the model as it is stored, or one that no event has changed yet
     */
    M load(String id);

    /**
     * Applies an event.
     *
     * @param model the model before the event
     * @param event the event
     * @return the model after it
     */
    M fold(M model, RecordedEvent<E> event);

    /**
     * Returns what stores a model, usually a put.
     *
     * @param model the model
     * @return at most 99 actions on different items, as repositories prepare them, of tables that were connected by the
     *     same client as the event table
     */
    List<TransactionAction> write(M model);
}
