@NullMarked
package dev.singlet.testing.fault;

import org.jspecify.annotations.NullMarked;
