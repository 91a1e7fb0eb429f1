package dev.example.views;

import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.IndexProjection;
import dev.singlet.annotation.Lsi;
import dev.singlet.annotation.Table;

@SuppressWarnings("singlet:HotPartition")
@Table(
        async = true,
        name = "Views",
        indexes = {
            @Gsi(
                    name = "gsi1",
                    projection = IndexProjection.INCLUDE,
                    include = {"expiresAt", "t", "size"}),
            @Gsi(name = "gsi2", projection = IndexProjection.KEYS_ONLY)
        },
        localIndexes = @Lsi(
                name = "lsi1",
                sortKey = "order",
                projection = IndexProjection.INCLUDE,
                include = {"expiresAt", "entityType"}))
public sealed interface ViewsItem permits Draft, Label {}
