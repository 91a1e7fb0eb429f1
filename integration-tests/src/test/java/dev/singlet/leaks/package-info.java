/** That no stored value is in anything that the library logs, says or shows. */
@NullMarked
package dev.singlet.leaks;

import org.jspecify.annotations.NullMarked;
