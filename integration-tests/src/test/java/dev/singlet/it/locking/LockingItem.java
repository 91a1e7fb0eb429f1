package dev.singlet.it.locking;

import dev.singlet.annotation.Table;

/** Items that are versioned, or have unique values, or both. */
@Table(name = "Locking")
public sealed interface LockingItem permits Article, Counter, Member, Seat {}
