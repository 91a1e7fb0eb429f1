package dev.singlet.it.depot;

import dev.singlet.annotation.Table;

/** Anything in the table. Vehicles and tasks of one organisation can share a partition. */
@SuppressWarnings({"singlet:AttributeUnbounded", "singlet:HotPartition", "singlet:ScanOnly"})
@Table(name = "it-depot")
public sealed interface DepotItem permits Vehicle, Task, Reading, Specimen {}
