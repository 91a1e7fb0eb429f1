package dev.singlet.eventsourcing;

import java.util.List;

/**
 * The rules of one kind of aggregate, as functions of an immutable state.
 *
 * <p>A {@link CommandExecutor} may call {@link #decide} several times for one command, with states that differ. So it must
 * have no effect of its own; what it needs from outside is part of the command.
 *
 * @param <S> the state
 * @param <C> what can be asked of an aggregate
 * @param <E> what can happen to it
 */
public interface Aggregate<S, C, E> {

    /**
     * Returns the state of an aggregate that nothing has happened to.
     *
     * @param id the aggregate
     * @return its state
     */
    S initial(String id);

    /**
     * Decides what follows from a command.
     *
     * @param command what is asked
     * @param state the state of the aggregate
     * @return what happens; nothing if the list is empty. To refuse the command, throw an exception of the program's own
     */
    List<E> decide(C command, S state);

    /**
     * Applies an event. What has happened cannot be refused here.
     *
     * @param state the state before the event
     * @param event what has happened
     * @return the state after it
     */
    S evolve(S state, E event);
}
