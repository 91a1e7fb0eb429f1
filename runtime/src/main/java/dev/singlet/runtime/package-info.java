/** What generated code calls. Applications use the types that Singlet generates for them instead. */
@NullMarked
package dev.singlet.runtime;

import org.jspecify.annotations.NullMarked;
