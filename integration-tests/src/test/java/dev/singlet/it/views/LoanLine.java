package dev.singlet.it.views;

import dev.singlet.annotation.Projection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is read from an index that holds some of it as attributes, and the rest in its keys. */
@Projection(of = Loan.class, indexes = "gsi1")
public record LoanLine(
        String reader,
        String book,
        String title,
        @Nullable String desk,
        int pages,
        @Nullable Instant expiresAt) {}
