package dev.singlet.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The values that are stored as numbers. */
final class NumberForms {

    static final ValueForm<Byte> BYTE =
            new NumberForm<>("an integer of 8 bits", value -> value.toString(), BigDecimal::byteValueExact);

    static final ValueForm<Short> SHORT =
            new NumberForm<>("an integer of 16 bits", value -> value.toString(), BigDecimal::shortValueExact);

    static final ValueForm<Integer> INT =
            new NumberForm<>("an integer of 32 bits", value -> value.toString(), BigDecimal::intValueExact);

    static final ValueForm<Long> LONG =
            new NumberForm<>("an integer of 64 bits", value -> value.toString(), BigDecimal::longValueExact);

    static final ValueForm<Float> FLOAT = new NumberForm<>(
            "a float",
            value -> writeFinite(Float.isFinite(value), value.toString()),
            number -> Float.isFinite(number.floatValue()) ? number.floatValue() : null);

    static final ValueForm<Double> DOUBLE = new NumberForm<>(
            "a double", value -> writeFinite(Double.isFinite(value), value.toString()), BigDecimal::doubleValue);

    static final ValueForm<BigDecimal> BIG_DECIMAL =
            new NumberForm<>("a number", DynamoNumber::write, number -> number);

    static final ValueForm<BigInteger> BIG_INTEGER = new NumberForm<>(
            "an integer", value -> DynamoNumber.write(new BigDecimal(value)), BigDecimal::toBigIntegerExact);

    static final ValueForm<Duration> DURATION =
            new NumberForm<>("seconds", NumberForms::write, NumberForms::readDuration);

    static final ValueForm<Instant> EPOCH_SECONDS = new NumberForm<>(
            "whole seconds since 1970",
            value -> Long.toString(value.getEpochSecond()),
            number -> readInstant(number.longValueExact()));

    private static final int NANO_DIGITS = 9;

    private NumberForms() {}

    private static String writeFinite(boolean finite, String text) {
        if (!finite) {
            throw ValueForm.refused("it is not a finite number");
        }
        return DynamoNumber.write(new BigDecimal(text));
    }

    private static String write(Duration duration) {
        return DynamoNumber.write(
                BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS)));
    }

    private static @Nullable Instant readInstant(long seconds) {
        return seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()
                ? null
                : Instant.ofEpochSecond(seconds);
    }

    private static @Nullable Duration readDuration(BigDecimal seconds) {
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        return Duration.ofSeconds(
                whole.longValueExact(),
                seconds.subtract(whole).movePointRight(NANO_DIGITS).longValueExact());
    }
}
