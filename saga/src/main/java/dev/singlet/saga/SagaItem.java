package dev.singlet.saga;

import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.IndexProjection;
import dev.singlet.annotation.Table;

/**
 * The table of sagas, one item for each. Any number of definitions can share it.
 *
 * <p>The indexes hold what lists tell, and neither data nor results.
 */
@Table(
        name = "Sagas",
        indexes = {
            @Gsi(
                    name = "gsi1",
                    projection = IndexProjection.INCLUDE,
                    include = {
                        "definitionHash",
                        "status",
                        "step",
                        "failure",
                        "undoFailure",
                        "dueAt",
                        "stuckAt",
                        "createdAt",
                        "updatedAt",
                        "expiresAt"
                    }),
            @Gsi(
                    name = "gsi2",
                    projection = IndexProjection.INCLUDE,
                    include = {
                        "definitionHash",
                        "status",
                        "step",
                        "failure",
                        "undoFailure",
                        "dueAt",
                        "stuckAt",
                        "createdAt",
                        "updatedAt",
                        "expiresAt"
                    })
        })
public sealed interface SagaItem permits SagaRecord {}
