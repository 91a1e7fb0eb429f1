/**
 * A small bank: accounts as event-sourced aggregates, summaries of them as a projection, and money transfers and orders as
 * sagas. Read {@link dev.singlet.sample.bank.account} first.
 */
@NullMarked
package dev.singlet.sample.bank;

import org.jspecify.annotations.NullMarked;
