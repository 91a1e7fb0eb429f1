package dev.singlet.saga;

import dev.singlet.testing.fault.CrashError;
import java.util.EnumSet;
import java.util.List;

/** What happens to one call of a service; simulated. */
enum CallFault {

    /** Nothing. */
    NONE,

    /** The call does not arrive, and the caller does not learn of that. */
    TIMEOUT_BEFORE,

    /** The call takes effect, and the caller does not learn of it. */
    TIMEOUT_AFTER,

    /** The worker ends before the call. */
    CRASH_BEFORE,

    /** The worker ends when the call has taken effect. */
    CRASH_AFTER,

    /** The service refuses the call, which has no effect. */
    REFUSED,

    /** The worker is held up beyond its lease before the call, while another worker goes on. */
    PAUSE_BEFORE,

    /** The worker is held up beyond its lease after the call, while another worker goes on. */
    PAUSE_AFTER;

    /** All that are faults. */
    static final List<CallFault> ALL = List.copyOf(EnumSet.complementOf(EnumSet.of(NONE)));

    /** Those that need no other worker. */
    static final List<CallFault> ALONE = List.copyOf(EnumSet.range(TIMEOUT_BEFORE, REFUSED));

    void before(Runnable others) throws Refused {
        switch (this) {
            case TIMEOUT_BEFORE -> throw new Timeout();
            case CRASH_BEFORE -> throw new CrashError();
            case REFUSED -> throw new Refused();
            case PAUSE_BEFORE -> others.run();
            case NONE, TIMEOUT_AFTER, CRASH_AFTER, PAUSE_AFTER -> {}
        }
    }

    void after(Runnable others) {
        switch (this) {
            case TIMEOUT_AFTER -> throw new Timeout();
            case CRASH_AFTER -> throw new CrashError();
            case PAUSE_AFTER -> others.run();
            case NONE, TIMEOUT_BEFORE, CRASH_BEFORE, REFUSED, PAUSE_BEFORE -> {}
        }
    }

    /** A business failure, which the steps declare. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("secret");
        }
    }

    /** A technical failure, which no step declares. */
    static final class Timeout extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Timeout() {
            super("secret");
        }
    }
}
