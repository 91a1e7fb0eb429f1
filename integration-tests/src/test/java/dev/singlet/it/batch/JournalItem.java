package dev.singlet.it.batch;

import dev.singlet.annotation.Table;

/** What has happened, in a table of its own. */
@Table(name = "it-journal", partitionKey = "id", sortKey = "")
public sealed interface JournalItem permits Entry {}
