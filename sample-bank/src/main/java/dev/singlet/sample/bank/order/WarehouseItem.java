package dev.singlet.sample.bank.order;

import dev.singlet.annotation.Table;

/** What the warehouse and the carrier keep. */
@Table(name = "Warehouse")
public sealed interface WarehouseItem permits Stock, Reservation, Shipment {}
