/** Orders: a saga over the warehouse, an account, and the carrier. */
@NullMarked
package dev.singlet.sample.bank.order;

import org.jspecify.annotations.NullMarked;
