package com.example.app;

import com.example.records.Order;
import com.example.shop.ShopItem;
import com.example.values.Money;
import dev.singlet.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** A view in a third module. */
@Projection(of = Order.class, table = ShopItem.class)
public record OrderTotal(int number, Money total, @Nullable Money discount) {}
