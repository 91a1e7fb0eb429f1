package dev.singlet.it.artefacts;

import dev.singlet.annotation.ItemCollection;

@ItemCollection(partition = "ACCOUNT#{accountId}", query = "bookingWithNotes")
public sealed interface BookingItems extends AccountItems permits Booking, BookingNote {}
