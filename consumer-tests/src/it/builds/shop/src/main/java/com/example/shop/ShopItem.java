package com.example.shop;

import com.example.records.Customer;
import com.example.records.Order;
import com.example.records.ShopRecord;
import dev.singlet.annotation.Table;

@Table(
        name = "Shop",
        entities = {Customer.class, Order.class, Invoice.class})
public interface ShopItem extends ShopRecord {}
