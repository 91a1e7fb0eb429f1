package dev.singlet.sample.shop;

import dev.singlet.annotation.Table;

/** What the table of the shop holds. */
@Table(name = "Shop")
public sealed interface ShopItem permits Account, Product {}
