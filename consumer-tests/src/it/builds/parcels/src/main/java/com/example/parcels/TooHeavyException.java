package com.example.parcels;

/** The carrier does not take the parcel. */
final class TooHeavyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooHeavyException(int grams) {
        super(grams + " g are too heavy.");
    }
}
