package dev.singlet.streams.inbox;

import dev.singlet.annotation.Table;

/** What an inbox keeps. All partitions begin with {@code INBOX#}, so that other items can be in the same table. */
@Table(name = "Inbox")
sealed interface InboxItem permits InboxMessage {}
