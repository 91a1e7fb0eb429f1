package dev.example.money;

import dev.singlet.annotation.Document;
import dev.singlet.annotation.Upcast;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Of another package than its users, with two old forms. */
@Document(version = 3)
public record Money(BigDecimal amount, Currency currency, List<Fee> fees, Optional<String> note) {

    @Upcast(from = 1)
    static Second inEuro(First old) {
        return new Second(old.cents(), "EUR");
    }

    @Upcast(from = 2)
    static Money of(Second old) {
        return new Money(
                BigDecimal.valueOf(old.cents(), 2), Currency.valueOf(old.currency()), List.of(), Optional.empty());
    }

    record First(long cents) {}

    record Second(long cents, String currency) {}
}
