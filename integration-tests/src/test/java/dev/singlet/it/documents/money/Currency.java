package dev.singlet.it.documents.money;

/** A currency. */
public enum Currency {
    EUR,
    USD
}
