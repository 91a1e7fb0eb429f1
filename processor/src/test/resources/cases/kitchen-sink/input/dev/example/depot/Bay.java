package dev.example.depot;

import dev.singlet.AttributeConverter;

/** A place in a depot, numbered. */
public record Bay(int number) {

    public static final class Converter implements AttributeConverter<Bay, Integer> {

        @Override
        public Integer toAttribute(Bay bay) {
            return bay.number();
        }

        @Override
        public Bay fromAttribute(Integer stored) {
            return new Bay(stored);
        }
    }
}
