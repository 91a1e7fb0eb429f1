package dev.singlet.it.views;

import dev.singlet.annotation.Projection;

@Projection(
        of = Loan.class,
        indexes = {"gsi1", "lsi2"})
public record LoanPages(String book, int pages) {}
