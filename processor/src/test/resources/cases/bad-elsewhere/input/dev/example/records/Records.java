package dev.example.records;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

public final class Records {

    private Records() {}

    public interface ShopRecord {}

    @Entity(tableElsewhere = true)
    @Key(partition = "CUSTOMER#{id}", sort = "CUSTOMER")
    public record Customer(String id) implements ShopRecord {}

    /** It does not say that its table is elsewhere. */
    @Entity
    @Key(partition = "ORDER#{id}", sort = "ORDER")
    public record Order(String id) implements ShopRecord {}

    @Entity(tableElsewhere = true)
    @Key(partition = "LINE#{lineId}", sort = "LINE")
    public record Line(String lineId) implements ShopRecord {}
}
