package dev.singlet.it.histories;

import dev.singlet.TransactionFailedException.Reason;
import java.util.Optional;

/** Why a write did nothing. */
enum Refusal {
    EXISTS,
    NOT_FOUND,
    CONDITION,
    VERSION,
    TAKEN;

    /** Empty if the reason tells nothing of what is stored. */
    static Optional<Refusal> of(Reason reason) {
        return switch (reason) {
            case ALREADY_EXISTS -> Optional.of(EXISTS);
            case NOT_FOUND -> Optional.of(NOT_FOUND);
            case CONDITION_FAILED -> Optional.of(CONDITION);
            case VERSION_CONFLICT -> Optional.of(VERSION);
            case UNIQUE -> Optional.of(TAKEN);
            case CONFLICT, THROTTLED, REFUSED -> Optional.empty();
        };
    }
}
