package dev.singlet.runtime;

import dev.singlet.AttributeConverter;

/** Stores a number as hexadecimal text. */
final class Hex implements AttributeConverter<Integer, String> {

    @Override
    public String toAttribute(Integer value) {
        return Integer.toHexString(value);
    }

    @Override
    public Integer fromAttribute(String stored) {
        return Integer.parseUnsignedInt(stored, 16);
    }
}
