package dev.example.shop;

import dev.example.records.Customer;
import dev.example.records.Order;
import dev.example.records.ShopRecord;
import dev.singlet.annotation.Table;
import java.io.Serializable;

@Table(
        name = "Shop",
        async = true,
        entities = {Customer.class, Order.class, Invoice.class})
public interface ShopItem extends Serializable, ShopRecord {}
