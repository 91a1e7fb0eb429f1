/** What the bank shows of its accounts: read models that projections keep up to date. */
@NullMarked
package dev.singlet.sample.bank.summary;

import org.jspecify.annotations.NullMarked;
