package dev.singlet.it.documents.money;

import dev.singlet.annotation.Document;
import dev.singlet.annotation.Upcast;
import java.math.BigDecimal;
import java.util.Optional;

/** Stored in cents first, then with a currency, then as a decimal number. */
@Document(version = 3)
public record Money(BigDecimal amount, Currency currency, Optional<String> note) {

    @Upcast(from = 1)
    static Second inEuro(First old) {
        return new Second(old.cents(), "EUR");
    }

    @Upcast(from = 2)
    static Money of(Second old) {
        return new Money(BigDecimal.valueOf(old.cents(), 2), Currency.valueOf(old.currency()), Optional.empty());
    }

    record First(long cents) {}

    record Second(long cents, String currency) {}
}
