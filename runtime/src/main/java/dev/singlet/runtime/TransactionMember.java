package dev.singlet.runtime;

import dev.singlet.Operation;

/** What an action of a transaction does, and to what. */
interface TransactionMember {

    Entity<?, ?, ?> entity();

    Operation operation();
}
