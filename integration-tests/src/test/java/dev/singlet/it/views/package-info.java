/** Items that expire, and indexes that hold a part of the items. */
@NullMarked
package dev.singlet.it.views;

import org.jspecify.annotations.NullMarked;
