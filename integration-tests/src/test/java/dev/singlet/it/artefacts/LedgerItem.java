package dev.singlet.it.artefacts;

import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.IndexProjection;
import dev.singlet.annotation.Lsi;
import dev.singlet.annotation.Table;

@Table(
        name = "Ledger",
        indexes = @Gsi(name = "gsi1", projection = IndexProjection.INCLUDE, include = "until"),
        localIndexes = @Lsi(name = "lsi1"))
public sealed interface LedgerItem permits AccountItems {}
