package dev.example.bank;

import dev.singlet.annotation.Document;
import java.util.List;

/** Leads back to itself, through another document as well. */
@Document
public sealed interface Expression {

    record Sum(Expression left, Expression right) implements Expression {}

    record Number(long value) implements Expression {}

    record Rows(List<Row> rows) implements Expression {}
}
