/** The tour of both samples. */
@NullMarked
package dev.singlet.sample.shop.tour;

import org.jspecify.annotations.NullMarked;
