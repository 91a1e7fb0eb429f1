package dev.singlet.streams.parking;

import dev.singlet.annotation.Table;

/**
 * What a parking lot keeps. All partitions begin with {@code PARKED#}, so that other items can be in the same table.
 */
@Table(name = "ParkingLot")
sealed interface ParkingItem permits ParkedHead, ParkedRecord, ParkedImage, FailedAttempts {}
