/** Accounts: what can happen to one, what it is made of that, and what may be asked of it. */
@NullMarked
package dev.singlet.sample.bank.account;

import org.jspecify.annotations.NullMarked;
