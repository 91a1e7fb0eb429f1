/** The types that users of generated repositories name. */
@NullMarked
package dev.singlet;

import org.jspecify.annotations.NullMarked;
