package dev.singlet.it.documents;

import jakarta.validation.constraints.NotBlank;

/** A record of two documents. */
public record Voucher(@NotBlank String code, int percent) implements Payment, Gift {}
