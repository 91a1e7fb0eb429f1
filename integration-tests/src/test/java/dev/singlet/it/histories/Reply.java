package dev.singlet.it.histories;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one operation does if nothing else is going on.
 *
 * @param next the state after it
 * @param value what it returns; null if that is not compared
 * @param refusals why it is refused, each with the stored item that the exception carries; empty if it is not
 */
record Reply<S>(S next, @Nullable Object value, Map<Refusal, Optional<Object>> refusals) {

    static <S> Reply<S> done(S next, Object value) {
        return new Reply<>(next, value, Map.of());
    }

    static <S> Reply<S> done(S next) {
        return new Reply<>(next, null, Map.of());
    }

    static <S> Reply<S> refused(S state, Refusal refusal, @Nullable Object item) {
        return new Reply<>(state, null, Map.of(refusal, Optional.ofNullable(item)));
    }

    /** Adds a reason that holds as well. */
    Reply<S> orRefused(S state, boolean holds, Refusal refusal, @Nullable Object item) {
        if (!holds) {
            return this;
        }
        Map<Refusal, Optional<Object>> all = new HashMap<>(refusals);
        all.put(refusal, Optional.ofNullable(item));
        return new Reply<>(state, null, all);
    }

    boolean isDone() {
        return refusals.isEmpty();
    }

    /** Whether a caller may have been told that. */
    boolean explains(Answer answer) {
        if (answer instanceof Answer.Done done) {
            return isDone() && (value == null || value.equals(done.value()));
        }
        if (answer instanceof Answer.Refused refused) {
            return !isDone()
                    && refusals.entrySet().containsAll(refused.reasons().entrySet());
        }
        return isDone();
    }
}
