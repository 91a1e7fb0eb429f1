package dev.example.views;

import dev.singlet.annotation.Projection;
import java.time.Instant;

/** Fits every index. */
@Projection(of = Draft.class)
public record DraftId(String id, Instant expiresAt) {}
