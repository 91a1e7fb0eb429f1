package dev.singlet.it.views;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.TimeToLive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** May expire. */
@Entity
@Key(partition = "READER#{reader}", sort = "LOAN#{book}")
@Index(name = "gsi1", query = "byDesk", partition = "DESK#{desk}", sort = "{reader}#{pages:5}")
@Index(name = "lsi1", query = "byTitle", local = true, sort = "TITLE#{title}")
@Index(name = "lsi2", query = "byPages", local = true, sort = "PAGES#{pages:5}")
public record Loan(
        String reader,
        String book,
        String title,
        @Nullable String desk,
        int pages,
        @Nullable String note,
        @TimeToLive @Nullable Instant expiresAt)
        implements LibraryItem {}
