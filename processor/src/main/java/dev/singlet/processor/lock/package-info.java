/** The schema lock: what is stored is compared with what was stored, before a program is run. */
@NullMarked
package dev.singlet.processor.lock;

import org.jspecify.annotations.NullMarked;
