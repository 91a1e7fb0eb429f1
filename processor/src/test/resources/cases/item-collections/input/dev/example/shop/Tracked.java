package dev.example.shop;

import dev.singlet.annotation.ItemCollection;

@ItemCollection(index = "gsi1", partition = "COURIER#{courier}#{priority:2}#{state}")
public sealed interface Tracked extends ShopItem permits Parcel, Refund {}
