package com.example.parcels;

import dev.singlet.annotation.Document;

/** What is stuck on a parcel. */
@Document
public record Label(String number) {}
