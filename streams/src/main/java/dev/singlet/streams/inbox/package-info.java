/** Messages that come more than once and take effect once: {@link dev.singlet.streams.inbox.Inbox}. */
@NullMarked
package dev.singlet.streams.inbox;

import org.jspecify.annotations.NullMarked;
