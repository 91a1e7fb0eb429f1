package dev.singlet.it.documents;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.it.documents.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds documents in every position. */
@Entity
@Key(partition = "FOLDER#{folderId}", sort = "FOLDER")
public record Folder(
        String folderId,
        Money price,
        Payment payment,
        @Nullable Payment refund,
        Optional<Gift> gift,
        List<Payment> history,
        Map<String, Payment> byName,
        Map<UUID, List<Money>> prices,
        Terms terms,
        Expression formula,
        Node tree)
        implements DocumentsItem {

    /** A nested record without a codec of its own, with documents inside. */
    public record Terms(Money fee, List<Expression> rules, Optional<Payment> deposit) {}
}
