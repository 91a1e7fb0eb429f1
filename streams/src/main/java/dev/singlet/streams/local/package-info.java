/**
 * Reading a stream on one machine, for tests and local programs: {@link dev.singlet.streams.local.StreamRunner}.
 */
@NullMarked
package dev.singlet.streams.local;

import org.jspecify.annotations.NullMarked;
