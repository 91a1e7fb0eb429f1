package dev.singlet.it.adopt;

import dev.singlet.annotation.Projection;

/** A view that holds nothing of the key. */
@Projection(of = Invoice.class)
public record InvoiceTotal(long cents) {}
