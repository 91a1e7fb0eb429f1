@NullMarked
package dev.singlet.saga;

import org.jspecify.annotations.NullMarked;
