/** Categories, their topics, and the posts of these. */
@NullMarked
package dev.singlet.sample.forum;

import org.jspecify.annotations.NullMarked;
