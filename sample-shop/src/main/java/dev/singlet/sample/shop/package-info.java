/** Users and their orders. */
@NullMarked
package dev.singlet.sample.shop;

import org.jspecify.annotations.NullMarked;
