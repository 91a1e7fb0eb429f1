package dev.singlet.eventsourcing.bank;

import dev.singlet.annotation.Document;
import dev.singlet.annotation.Upcast;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/** What can happen to an account. */
@Document(handler = true)
public sealed interface AccountEvent {

    record Opened(String owner) implements AccountEvent {}

    /** Anything that changes the balance. */
    sealed interface Moved extends AccountEvent permits Deposited, Withdrawn {}

    record Deposited(@Positive long cents) implements Moved {}

    record Withdrawn(@Positive long cents) implements Moved {}

    @Document(name = "Remarked", aliases = "Noted")
    record Remarked(String text) implements AccountEvent {}

    /** Was a number of cents once. */
    @Document(version = 2)
    record Charged(BigDecimal amount) implements AccountEvent {

        record First(long cents) {}

        @Upcast(from = 1)
        static Charged of(First old) {
            return new Charged(BigDecimal.valueOf(old.cents(), 2));
        }
    }
}
