package com.example;

import dev.singlet.annotation.CreatedAt;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.GeneratedId;
import dev.singlet.annotation.Key;
import java.time.Instant;

@Entity
@Key(partition = "USER#{userId}", sort = "NOTE#{createdAt:millis}#{noteId}")
public record Note(
        String userId,
        @GeneratedId String noteId,
        String text,
        @CreatedAt Instant createdAt) implements NotesItem {}
