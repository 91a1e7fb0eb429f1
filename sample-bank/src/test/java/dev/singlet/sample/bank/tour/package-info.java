@NullMarked
package dev.singlet.sample.bank.tour;

import org.jspecify.annotations.NullMarked;
