package dev.singlet.sample.forum;

import dev.singlet.annotation.ItemCollection;

/** What an author has written: topics and posts, side by side in an index. */
@ItemCollection(index = "gsi1", partition = "AUTHOR#{author}", query = "contributions")
public sealed interface Contribution extends ForumItem permits Topic, Post {}
