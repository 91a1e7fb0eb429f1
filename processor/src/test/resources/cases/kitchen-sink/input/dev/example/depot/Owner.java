package dev.example.depot;

import dev.singlet.annotation.Attribute;
import org.jspecify.annotations.Nullable;

/** Nested three deep. */
public record Owner(String name, @Nullable Address address) {

    public record Address(String street, @Attribute("zip-code") String zipCode, Country country) {}

    public record Country(String code, Continent continent) {}

    public enum Continent {
        AFRICA,
        AMERICA,
        ANTARCTICA,
        ASIA,
        AUSTRALIA,
        EUROPE
    }
}
