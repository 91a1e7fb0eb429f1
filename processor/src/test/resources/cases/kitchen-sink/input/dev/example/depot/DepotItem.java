package dev.example.depot;

import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.Table;

@SuppressWarnings("singlet:AttributeUnbounded")
@Table(
        name = "Depot.Table-1",
        partitionKey = "PK",
        sortKey = "SK",
        typeAttribute = "kind",
        indexes = @Gsi(name = "by-status", partitionKey = "statusKey", sortKey = "statusSort"))
public sealed interface DepotItem permits Vehicle, Job, Reading {}
