package com.example.parcels;

import dev.singlet.annotation.Document;

/** A parcel that is to be sent. */
@Document
public record Shipment(String recipient, int grams) {}
