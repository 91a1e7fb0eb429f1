package dev.singlet.sample.bank.order;

import dev.singlet.annotation.Document;

/**
 * What is ordered.
 *
 * @param accountId who pays
 * @param sku the product
 * @param quantity the pieces
 * @param price what they cost together, in cents
 * @param address where they go
 */
@Document
public record Order(String accountId, String sku, int quantity, long price, String address) {}
