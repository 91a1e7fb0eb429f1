package dev.singlet.it.documents;

import dev.singlet.annotation.Document;
import java.math.BigInteger;
import java.util.Optional;

/** Leads back to itself. */
@Document
public sealed interface Expression {

    /** Two of them. */
    record Sum(Expression left, Expression right) implements Expression {}

    /** One or none. */
    record Maybe(Optional<Expression> inner) implements Expression {}

    /** None. */
    record Constant(BigInteger value) implements Expression {}
}
