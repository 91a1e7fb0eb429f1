package dev.singlet.runtime;

import dev.singlet.InvalidKeyException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values that are stored as text. Writing never asks the default locale. */
final class TextForms {

    static final ValueForm<String> STRING = new TextForm<>("text", TextForms::wellFormed, text -> text);

    static final ValueForm<Character> CHAR =
            new TextForm<>("one character", character -> wellFormed(character.toString()), TextForms::readCharacter);

    static final ValueForm<UUID> UUID = new TextForm<>("a UUID", java.util.UUID::toString, TextForms::readUuid);

    static final ValueForm<Instant> INSTANT =
            new TextForm<>("an instant such as 2024-01-02T03:04:05Z", TextForms::write, TextForms::readInstant);

    static final ValueForm<LocalDate> LOCAL_DATE =
            new TextForm<>("a date such as 2024-01-02", TextForms::write, TextForms::readDate);

    private static final KeyPlace NO_KEY = new KeyPlace("", "", "");
    private static final int MAX_YEAR = 9999;

    private TextForms() {}

    static <E extends Enum<E>> ValueForm<E> enumName(Class<E> type) {
        Map<String, E> constants = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        return new TextForm<>("a constant of " + type.getSimpleName(), Enum::name, constants::get);
    }

    private static String wellFormed(String text) {
        if (!KeyUtf8.isWellFormed(text)) {
            throw ValueForm.refused("it is text with half of a surrogate pair");
        }
        return text;
    }

    private static @Nullable Character readCharacter(String text) {
        return text.length() == 1 ? text.charAt(0) : null;
    }

    private static @Nullable UUID readUuid(String text) {
        try {
            UUID uuid = java.util.UUID.fromString(text);
            // The JDK also reads groups that are too short.
            return uuid.toString().equalsIgnoreCase(text) ? uuid : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String write(Instant instant) {
        try {
            return KeyFormat.NANOS.encode(instant, NO_KEY);
        } catch (InvalidKeyException e) {
            throw yearOutOfRange();
        }
    }

    private static @Nullable Instant readInstant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String write(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > MAX_YEAR) {
            throw yearOutOfRange();
        }
        return date.toString();
    }

    private static @Nullable LocalDate readDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static RuntimeException yearOutOfRange() {
        return ValueForm.refused("its year is not within 0000 to 9999");
    }
}
