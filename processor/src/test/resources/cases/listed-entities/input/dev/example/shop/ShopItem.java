package dev.example.shop;

import dev.example.billing.Invoice;
import dev.example.shop.order.Order;
import dev.singlet.annotation.Table;

/** The entities live in other packages, so that the interface cannot be sealed. */
@SuppressWarnings("singlet:AttributeUnbounded")
@Table(
        name = "Shop",
        entities = {Order.class, Invoice.class})
public interface ShopItem {}
