@NullMarked
package dev.singlet.testing;

import org.jspecify.annotations.NullMarked;
