package dev.singlet.processor.proof;

import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Templates that are likely to meet, and values that are likely to make them meet. */
final class RandomTemplates {

    private static final List<String> LITERALS =
            List.of("A", "1", "-", "AD", "ADMIN", "true", "2024-01-0", "x", "0", "\u00DF", " ", "SS", "i", "T");
    private static final List<String> SLOTS = List.of(
            "{s}",
            "{s}",
            "{s2}",
            "{s:lower}",
            "{s2:upper}",
            "{n}",
            "{n:1}",
            "{n:2}",
            "{n2:2}",
            "{b}",
            "{b:3}",
            "{l}",
            "{t:day}",
            "{t:hour}",
            "{t:millis}",
            "{t2:day}",
            "{d}",
            "{u}",
            "{f}",
            "{e}",
            "{e2}",
            "{r}");
    private static final List<String> CHARACTERS = List.of(
            "A",
            "1",
            "-",
            "#",
            "$",
            " ",
            "a",
            "x",
            "0",
            "\u00DF",
            "S",
            "s",
            "\u0130",
            "i",
            "I",
            "\u03C2",
            "23",
            "\uD83D\uDE00",
            "\u0000",
            "ADMIN",
            "true",
            "2024-01-02");
    private static final List<Long> NUMBERS = List.of(0L, 1L, 2L, 9L, 10L, 11L, 99L, 100L, 127L, -1L, -128L);
    private static final List<Instant> TIMES = List.of(
            Instant.parse("2024-01-02T00:00:00Z"),
            Instant.parse("2024-01-02T03:04:05.678901234Z"),
            Instant.parse("2024-01-01T23:59:59.999Z"),
            Instant.parse("0000-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999999Z"));

    private static final Pattern SLOT = Pattern.compile("\\{[^}]*}");

    private final Random random;

    RandomTemplates(Random random) {
        this.random = random;
    }

    KeyPair pair() {
        KeyTemplate partition = template(2);
        return new KeyPair(partition, Optional.of(template(3)));
    }

    /** Returns another pair that looks much like the given one. */
    KeyPair like(KeyPair pair) {
        return new KeyPair(like(pair.partition()), pair.sort().map(this::like));
    }

    private KeyTemplate like(KeyTemplate template) {
        return Stream.generate(() -> Templates.template(changed(template.text())))
                .filter(Templates::isLegal)
                .findFirst()
                .orElseThrow();
    }

    /** Puts something else in the place of one component or another. */
    private String changed(String text) {
        Matcher slots = SLOT.matcher(text);
        return slots.replaceAll(slot -> Matcher.quoteReplacement(
                switch (random.nextInt(6)) {
                    case 0 -> one(LITERALS);
                    case 1, 2 -> one(SLOTS);
                    default -> slot.group();
                }));
    }

    private KeyTemplate template(int mostSegments) {
        return Stream.generate(() -> Templates.template(text(mostSegments)))
                .filter(Templates::isLegal)
                .findFirst()
                .orElseThrow();
    }

    private String text(int mostSegments) {
        StringBuilder text = new StringBuilder();
        int segments = 1 + random.nextInt(mostSegments);
        for (int i = 0; i < segments; i++) {
            text.append(i > 0 ? "#" : "");
            for (int pieces = random.nextInt(3); pieces >= 0; pieces--) {
                text.append(random.nextInt(5) < 2 ? one(LITERALS) : one(SLOTS));
            }
        }
        return text.toString();
    }

    /** Returns values for all components of a pair. */
    Map<String, Object> values(KeyPair pair) {
        Map<String, Object> values = new HashMap<>();
        Stream.concat(pair.partition().slots().stream(), pair.sort().orElseThrow().slots().stream())
                .forEach(slot -> values.computeIfAbsent(slot.component(), name -> value(slot)));
        return values;
    }

    private Object value(Slot slot) {
        KeyShape shape = slot.shape();
        if (shape instanceof KeyShape.Text) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(4); length > 0; length--) {
                text.append(one(CHARACTERS));
            }
            return text.toString();
        }
        if (shape instanceof KeyShape.PlainNumber || shape instanceof KeyShape.PaddedNumber) {
            return one(NUMBERS);
        }
        if (shape instanceof KeyShape.Time) {
            return one(TIMES);
        }
        if (shape instanceof KeyShape.Date) {
            return random.nextBoolean() ? LocalDate.of(2024, 1, 1 + random.nextInt(9)) : LocalDate.of(2000, 2, 29);
        }
        if (shape instanceof KeyShape.Uuid) {
            return new UUID(random.nextInt(2), random.nextInt(2));
        }
        return shape instanceof KeyShape.Constant constant ? one(constant.names()) : random.nextBoolean();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
