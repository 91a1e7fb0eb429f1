package com.example.parcels;

import dev.singlet.annotation.Document;

/** What has happened to a parcel. */
@Document(handler = true)
public sealed interface ParcelEvent {

    /** It was handed over to the carrier. */
    record HandedOver(String recipient, int grams) implements ParcelEvent {}

    /** It has arrived. */
    record Delivered(String recipient) implements ParcelEvent {}
}
