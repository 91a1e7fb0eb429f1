package dev.example.legacy;

import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.Table;

/** A table that another program has filled: upper-case keys, index keys named by hand, some items without a type. */
@Table(
        name = "legacy-prod",
        partitionKey = "PK",
        sortKey = "SK",
        typeAttribute = "_et",
        adoptUntyped = true,
        indexes = @Gsi(name = "inverted-index", partitionKey = "GSI1PK", sortKey = "GSI1SK"))
public sealed interface LegacyItem permits Customer, Invoice {}
