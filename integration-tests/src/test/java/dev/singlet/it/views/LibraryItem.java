package dev.singlet.it.views;

import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.IndexProjection;
import dev.singlet.annotation.Lsi;
import dev.singlet.annotation.Table;

@Table(
        name = "Library",
        async = true,
        indexes = {
            @Gsi(
                    name = "gsi1",
                    projection = IndexProjection.INCLUDE,
                    include = {"expiresAt", "title"}),
            @Gsi(name = "gsi2", projection = IndexProjection.KEYS_ONLY)
        },
        localIndexes =
                @Lsi(
                        name = "lsi2",
                        projection = IndexProjection.INCLUDE,
                        include = {"expiresAt", "pages"}))
public sealed interface LibraryItem permits Loan, Shelf {}
