package dev.singlet.it.paths;

import dev.singlet.annotation.Table;

/** Anything in the table. */
@SuppressWarnings("singlet:AttributeUnbounded")
@Table(name = "it-paths")
public sealed interface PathsItem permits Thing, Order {}
