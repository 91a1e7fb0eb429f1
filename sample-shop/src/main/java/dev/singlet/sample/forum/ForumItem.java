package dev.singlet.sample.forum;

import dev.singlet.annotation.Table;

/** What the table of the forum holds. */
@Table(name = "Forum")
public sealed interface ForumItem permits Category, Contribution {}
