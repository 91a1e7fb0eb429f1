package dev.singlet.eventsourcing.bank;

import dev.singlet.annotation.Document;
import java.math.BigDecimal;

/** The state of an account. */
@Document
public record Account(String id, String owner, BigDecimal balance, long events) {

    public Account {
        if (events < 0) {
            throw new IllegalArgumentException("events");
        }
    }
}
