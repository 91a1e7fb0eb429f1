package dev.example.bank;

import dev.example.money.Money;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents in every position. */
@Entity
@Key(partition = "ACCOUNT#{accountId}", sort = "ACCOUNT")
public record Account(
        String accountId,
        Money balance,
        AccountEvent latest,
        @Nullable AccountEvent previous,
        Optional<Expression> formula,
        List<AccountEvent> events,
        Map<String, Money> limits,
        Map<String, List<AccountEvent>> byMonth,
        Terms terms)
        implements BankItem {

    record Terms(Money fee, List<Expression> rules) {}
}
