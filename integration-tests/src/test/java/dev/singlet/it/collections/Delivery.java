package dev.singlet.it.collections;

import dev.singlet.annotation.ItemCollection;

/** On a global index, by time. */
@ItemCollection(index = "gsi1", partition = "DAY#{day}")
public sealed interface Delivery extends MallItem permits Parcel, Voucher {}
