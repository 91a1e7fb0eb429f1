package com.example.parcels;

import dev.singlet.annotation.Table;

/** What the projection makes. */
@Table(name = "Recipients")
public sealed interface RecipientItem permits Recipient {}
