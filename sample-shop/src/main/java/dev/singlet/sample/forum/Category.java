package dev.singlet.sample.forum;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import jakarta.validation.constraints.NotBlank;

/** What topics are sorted into. There are few, and all are shown at once, so they share one partition. */
@SuppressWarnings("singlet:HotPartition")
@Entity(plural = "categories")
@Key(partition = "FORUM", sort = "CATEGORY#{name}")
public record Category(@NotBlank String name, String description) implements ForumItem {}
