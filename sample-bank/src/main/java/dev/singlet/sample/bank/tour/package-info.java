/** The program that shows the bank at work. */
@NullMarked
package dev.singlet.sample.bank.tour;

import org.jspecify.annotations.NullMarked;
