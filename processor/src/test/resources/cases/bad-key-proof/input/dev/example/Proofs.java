package dev.example;

import dev.singlet.AttributeConverter;
import dev.singlet.annotation.Convert;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public final class Proofs {

    private Proofs() {}

    /** A tenant is in both keys: they meet where the literals are the same word, and only there. */
    @Table(name = "Tenants")
    sealed interface TenantItem {}

    @Entity
    @Key(partition = "X#{tenant}", sort = "Y#{tenant}")
    record Tenant(String tenant) implements TenantItem {}

    @Entity
    @Key(partition = "X#1", sort = "Y#2")
    record NeverTenant(String text) implements TenantItem {}

    @Entity
    @Key(partition = "X#1", sort = "Y#1")
    record FirstTenant(String text) implements TenantItem {}

    /** A day is the beginning of a time; no day is the 30th of February. */
    @Table(name = "Days")
    sealed interface DayItem {}

    @Entity
    @Key(partition = "{at:day}", sort = "{at:millis}")
    record Event(Instant at) implements DayItem {}

    @Entity
    @Key(partition = "{date}", sort = "{text}")
    record Note(LocalDate date, String text) implements DayItem {}

    @Entity
    @Key(partition = "2024-02-30", sort = "SUMMARY")
    record Never(String text) implements DayItem {}

    /** A converter may make anything. */
    @Table(name = "Converted", sortKey = "")
    sealed interface ConvertedItem {}

    @Entity
    @Key(partition = "{color}")
    record Paint(@Convert(ColorConverter.class) Color color) implements ConvertedItem {}

    @Entity
    @Key(partition = "SETTINGS")
    record Settings(String text) implements ConvertedItem {}

    record Color(int rgb) {}

    public static final class ColorConverter implements AttributeConverter<Color, String> {
        @Override
        public String toAttribute(Color color) {
            return "#" + color.rgb();
        }

        @Override
        public Color fromAttribute(String text) {
            return new Color(Integer.parseInt(text.substring(1)));
        }
    }

    /** On an index, two may have the same key, as long as no query reads the other: here that for invites does. */
    @Table(name = "Shared")
    sealed interface SharedItem {}

    @Entity
    @Key(partition = "USER#{id}", sort = "PROFILE")
    @Index(name = "gsi1", query = "byEmail", partition = "{email:lower}", sort = "USER")
    record User(String id, String email) implements SharedItem {}

    @Entity
    @Key(partition = "INVITE#{id}", sort = "INVITE")
    @Index(name = "gsi1", query = "byEmail", partition = "{email:lower}", sort = "{sentAt:seconds}")
    record Invite(UUID id, String email, Instant sentAt) implements SharedItem {}
}
