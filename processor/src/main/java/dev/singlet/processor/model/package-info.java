/** The immutable model of tables, in which every name and type is resolved. No type mirror is left here. */
@NullMarked
package dev.singlet.processor.model;

import org.jspecify.annotations.NullMarked;
