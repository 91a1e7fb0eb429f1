/**
 * Where changes wait that could not be handled, so that the others can go on: {@link
 * dev.singlet.streams.parking.ParkingLot}.
 */
@NullMarked
package dev.singlet.streams.parking;

import org.jspecify.annotations.NullMarked;
