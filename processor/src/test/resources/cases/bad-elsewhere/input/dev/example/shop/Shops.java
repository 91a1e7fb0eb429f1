package dev.example.shop;

import dev.example.records.Records;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Projection;
import dev.singlet.annotation.Table;

public final class Shops {

    private Shops() {}

    @Table(name = "Nothing-in-common", entities = Records.Customer.class)
    interface NothingInCommonItem {}

    @Table(name = "Not-said", entities = Records.Order.class)
    interface NotSaidItem extends Records.ShopRecord {}

    @Table(name = "Sound", entities = Records.Line.class)
    interface SoundItem extends Records.ShopRecord {}

    @Projection(of = Records.Line.class)
    record NoTable(String lineId) {}

    @Projection(of = Records.Line.class, table = NotSaidItem.class)
    record WrongTable(String lineId) {}

    @Projection(of = Records.Line.class, table = String.class)
    record NotEvenTable(String lineId) {}

    @Table(name = "Own")
    sealed interface OwnItem {}

    @Entity(tableElsewhere = true)
    @Key(partition = "OWN#{id}", sort = "OWN")
    record Own(String id) implements OwnItem, Records.ShopRecord {}

    @Table(name = "Second", entities = Own.class)
    interface SecondItem extends Records.ShopRecord {}
}
