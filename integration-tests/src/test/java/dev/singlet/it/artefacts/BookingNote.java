package dev.singlet.it.artefacts;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import java.time.Instant;

@Entity
@Key(partition = "ACCOUNT#{accountId}", sort = "BOOKING#{bookedAt:millis}#{number:6}#NOTE#{noteId}")
public record BookingNote(String accountId, Instant bookedAt, int number, String noteId) implements BookingItems {}
