package dev.example.views;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.TimeToLive;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Expires, and is listed by indexes that hold a part of it: a sparse one, by several components, and a local one. */
@Entity
@Key(partition = "AUTHOR#{author}", sort = "DRAFT#{id}")
@Index(name = "gsi1", query = "byState", partition = "STATE#{state}", sort = "{day}#{author}#{rank:5}")
@Index(name = "lsi1", query = "byExpiry", local = true, sort = "AT#{expiresAt}")
@Index(name = "gsi3", query = "byReviewer", partition = "REVIEWER#{reviewer:lower}", sort = "{day}")
public record Draft(
        String author,
        @GeneratedId String id,
        @Attribute("t") String title,
        State state,
        LocalDate day,
        int rank,
        @Nullable String reviewer,
        long size,
        @TimeToLive Instant expiresAt)
        implements ViewsItem {

    public enum State {
        OPEN,
        DONE
    }
}
