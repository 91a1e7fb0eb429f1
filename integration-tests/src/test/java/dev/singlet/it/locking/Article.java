package dev.singlet.it.locking;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.UpdatedAt;
import dev.singlet.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version under another name, with the time of the last write and a sparse index. */
@Entity
@Key(partition = "ARTICLE#{title}", sort = "ARTICLE")
@Index(name = "gsi1", partition = "EDITOR#{editor}", query = "byEditor")
public record Article(
        String title,
        String text,
        @Nullable String editor,
        @UpdatedAt Instant savedAt,
        @Version @Attribute("v") long revision)
        implements LockingItem {}
