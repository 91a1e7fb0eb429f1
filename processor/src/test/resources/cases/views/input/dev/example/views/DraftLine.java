package dev.example.views;

import dev.singlet.annotation.Projection;
import java.time.Instant;
import java.time.LocalDate;

/** Fits the index by state: of some components it holds the attribute, the others are in its keys. */
@Projection(of = Draft.class, indexes = "gsi1")
public record DraftLine(String author, String id, String title, LocalDate day, int rank, Instant expiresAt) {}
