package dev.singlet.sample.shop;

/** How far an order is. */
public enum OrderStatus {
    PLACED,
    SHIPPED,
    CANCELLED
}
