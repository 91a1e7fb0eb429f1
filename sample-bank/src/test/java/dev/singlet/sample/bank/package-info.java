@NullMarked
package dev.singlet.sample.bank;

import org.jspecify.annotations.NullMarked;
