package dev.singlet.limits;

import dev.singlet.annotation.Table;

/** One entity for each kind of place that a value can have. */
@SuppressWarnings({"singlet:AttributeUnbounded", "singlet:HotPartition", "singlet:ScanOnly"})
@Table(name = "it-limits")
sealed interface LimitItem permits Box, Bare, Lease {}
