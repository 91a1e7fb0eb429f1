package dev.singlet.sample.shop;

import dev.singlet.annotation.Document;
import jakarta.validation.constraints.Pattern;

/** How an order is paid for: one of several kinds, each with data of its own. */
@Document
public sealed interface Payment {

    /**
     * By card.
     *
     * @param lastDigits the last four digits of its number
     */
    record Card(@Pattern(regexp = "[0-9]{4}") String lastDigits) implements Payment {}

    /**
     * By invoice.
     *
     * @param days how long the customer has
     */
    record Invoice(int days) implements Payment {}
}
