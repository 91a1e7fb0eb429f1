package com.example.ledger;

import dev.singlet.TableOptions;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Projection;
import dev.singlet.annotation.Table;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A table of its own, whose model nobody else can see: all of it is nested and package-private. */
public final class Ledger {

    private final ItemTable table;

    public Ledger(DynamoDbClient client, Consumer<TableOptions.Builder> options) {
        table = ItemTable.connect(client, options);
        table.createIfAbsent();
    }

    @Table(name = "Ledger")
    sealed interface Item {

        @Entity
        @Key(partition = "ACCOUNT#{account}", sort = "ENTRY#{number:8}")
        record Entry(String account, int number, long cents) implements Item {}
    }

    interface Views {

        @Projection(of = Item.Entry.class)
        record Amount(long cents) {}
    }

    public void add(String account, int number, long cents) {
        table.entries().put(new Item.Entry(account, number, cents));
    }

    public long balance(String account) {
        List<Views.Amount> amounts =
                table.entries().byAccount(account).as(AmountProjection.INSTANCE).list();
        return amounts.stream().mapToLong(Views.Amount::cents).sum();
    }
}
