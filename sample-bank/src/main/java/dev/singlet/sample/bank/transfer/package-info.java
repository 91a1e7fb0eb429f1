/** Money transfers: a saga over two accounts. */
@NullMarked
package dev.singlet.sample.bank.transfer;

import org.jspecify.annotations.NullMarked;
