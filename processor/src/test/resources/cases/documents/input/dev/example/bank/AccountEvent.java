package dev.example.bank;

import dev.example.money.Money;
import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Document;
import dev.singlet.annotation.Upcast;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records with and without an annotation of their own, some of a sealed interface within. */
@Document(typeAttribute = "event", handler = true)
public sealed interface AccountEvent permits AccountEvent.Opened, AccountEvent.Moved, AccountEvent.Closed {

    record Opened(String owner, Instant at, Map<String, Money> limits) implements AccountEvent {}

    sealed interface Moved extends AccountEvent {}

    @Document(name = "Deposit", aliases = {"Deposited", "deposit \"1\""}, version = 2, versionAttribute = "v")
    record Deposit(Money money, @Attribute("by") @Nullable String by) implements Moved {

        @Upcast(from = 1)
        static Deposit of(OldDeposit old) {
            return new Deposit(old.money(), null);
        }
    }

    record OldDeposit(Money money, Receipt receipt) {}

    record Receipt(int number) {}

    @Document
    record Withdrawal(Money money, Receipt receipt) implements Moved {}

    record Closed() implements AccountEvent {}
}
