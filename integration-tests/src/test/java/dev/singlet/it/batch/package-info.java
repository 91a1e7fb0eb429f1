/** Transactions and batches over two tables. */
@NullMarked
package dev.singlet.it.batch;

import org.jspecify.annotations.NullMarked;
