package dev.singlet.saga;

import java.time.Instant;

/**
 * What a worker does next.
 *
 * @param kind what to do
 * @param step the place of the step that is concerned; -1 if none is
 * @param at when to do it
 */
record Decision(Kind kind, int step, Instant at) {

    enum Kind {
        RUN,
        UNDO,
        WAIT,
        END
    }
}
