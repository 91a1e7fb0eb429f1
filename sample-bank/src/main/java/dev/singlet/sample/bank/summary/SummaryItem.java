package dev.singlet.sample.bank.summary;

import dev.singlet.annotation.Table;

/** What is shown. All of it can be made anew from the events. */
@Table(name = "BankSummaries")
public sealed interface SummaryItem permits AccountSummary, StatementLine {}
