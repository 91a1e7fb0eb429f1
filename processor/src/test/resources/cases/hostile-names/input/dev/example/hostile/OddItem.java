package dev.example.hostile;

import dev.singlet.annotation.Gsi;
import dev.singlet.annotation.IndexProjection;
import dev.singlet.annotation.Lsi;
import dev.singlet.annotation.Table;

/** Names that mean something else in YAML, in Terraform, in Markdown or in HTML. */
@Table(
        name = "yes",
        partitionKey = "y",
        sortKey = "1e3",
        typeAttribute = "a: \"b\"",
        indexes =
                @Gsi(
                        name = "null",
                        partitionKey = "${var.x}|`</code>`",
                        sortKey = "%{ if true }\n# heading\n```",
                        projection = IndexProjection.INCLUDE,
                        include = {"$${x}", "on", "\u00e9\u2028\ud83d\ude00", "<script>alert(1)</script>"}),
        localIndexes = @Lsi(name = "2024-01-01", sortKey = "\\\" - &anchor *alias !tag"))
public sealed interface OddItem permits Odd, Other {}
