package dev.singlet.it.adopt;

import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.Table;

/** Names of attributes and of the index are those that the other program has chosen. */
@Table(
        name = "legacy-prod",
        partitionKey = "PK",
        sortKey = "SK",
        typeAttribute = "_et",
        adoptUntyped = true,
        indexes = @Gsi(name = "inverted-index", partitionKey = "GSI1PK", sortKey = "GSI1SK"))
public sealed interface LegacyItem permits Customer, Invoice {}
