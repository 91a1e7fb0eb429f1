package dev.singlet.processor.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.processor.template.KeyShape.Fold;
import dev.singlet.processor.template.KeyShape.NumberType;
import dev.singlet.processor.template.KeyShape.Precision;
import dev.singlet.processor.template.KeyTemplate.Literal;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import dev.singlet.processor.template.Overlap.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OverlapTest {

    private static final KeyShape TEXT = new KeyShape.Text(Fold.NONE);
    private static final KeyShape NUMBER = new KeyShape.PlainNumber(NumberType.LONG);
    private static final KeyShape PADDED = new KeyShape.PaddedNumber(NumberType.INT, 2);
    private static final KeyShape TIME = new KeyShape.Time(Precision.MILLIS);
    private static final KeyShape DAY = new KeyShape.Time(Precision.DAY);
    private static final KeyShape DATE = new KeyShape.Date();
    private static final KeyShape UUID = new KeyShape.Uuid();
    private static final KeyShape TRUTH = new KeyShape.Truth();
    private static final KeyShape ROLE = new KeyShape.Constant(List.of("USER", "ADMIN", "A$B"));
    private static final int TRIES = 200_000;

    @Test
    void textMeetsEverythingInItsSegment() {
        assertCollision("MSG#x", "MSG#", TEXT);
        assertCollision(true, parts("", TEXT), parts("METADATA"));
        assertCollision(true, parts("", TEXT), parts("", UUID));
        assertCollision(true, parts("A", DAY, "B", DAY), parts("", TEXT));
        assertCollision(false, parts("", TEXT), parts("A#B"));
        assertCollision(false, parts("", TEXT), parts("A B"));
        assertCollision(false, parts("MSG#", TEXT), parts("MSGS#", TEXT));
        assertCollision(false, parts("MSG#", TEXT), parts("MSG#", TEXT, "#", TEXT));
        assertCollision(true, parts("", TEXT), parts("", ROLE));
    }

    @Test
    void typesKeepTemplatesApart() {
        assertCollision(false, parts("", UUID), parts("METADATA"));
        assertCollision(false, parts("", TIME), parts("", UUID));
        assertCollision(false, parts("", TIME), parts("", DAY));
        assertCollision(true, parts("", DATE), parts("", DAY));
        assertCollision(true, parts("", PADDED), parts("", NUMBER));
        assertCollision(false, parts("", PADDED), parts("-1"));
        assertCollision(true, parts("", NUMBER), parts("-1"));
        assertCollision(false, parts("", NUMBER), parts("x1"));
        assertCollision(false, parts("", TRUTH), parts("", ROLE));
        assertCollision(true, parts("", TRUTH), parts("true"));
        assertCollision(false, parts("", ROLE), parts("OWNER"));
        assertCollision(true, parts("", ROLE), parts("", new KeyShape.Constant(List.of("ADMIN"))));
        assertCollision(true, parts("A", PADDED, "B"), parts("A12B"));
        assertCollision(false, parts("A", PADDED, "B"), parts("A1B"));
    }

    @Test
    void freeTextInAPartitionIsNeverEmpty() {
        assertEquals(
                false,
                Overlap.collision(template(parts("A#", TEXT)), template(parts("A#")), Role.PARTITION)
                        .isPresent());
        assertEquals(
                true,
                Overlap.collision(template(parts("A#", TEXT)), template(parts("A#")), Role.SORT)
                        .isPresent());
    }

    @Test
    void prefixesAreComparedSegmentBySegment() {
        assertStart(true, parts("MSG#DRAFT#", UUID), parts("MSG#"));
        assertStart(false, parts("MSG"), parts("MSG#"));
        assertStart(true, parts("MSG"), parts(""));
        assertStart(true, parts("MSGS#", TEXT), parts("MSG"));
        assertStart(false, parts("MS", DAY), parts("MSG"));
        assertStart(true, parts("", TEXT, "#X"), parts("MSG#"));
        assertStart(false, parts("", DAY, "#X"), parts("MSG#"));
        assertStart(true, parts("", DAY), parts("2"));
        assertStart(false, parts("", DAY), parts("X"));
    }

    /** Whenever two random keys are the same, their templates have been said to meet. */
    @Test
    void neverMissesACollision() {
        long seed = new Random().nextLong();
        System.out.println("OverlapTest.neverMissesACollision: seed " + seed);
        Random random = new Random(seed);
        int met = 0;
        for (int i = 0; i < TRIES; i++) {
            List<Part> one = randomParts(random);
            List<Part> other = randomParts(random);
            String mine = randomKey(one, random);
            String its = randomKey(other, random);
            if (mine.equals(its)) {
                met++;
                assertTrue(
                        Overlap.collision(template(one), template(other), Role.SORT)
                                .isPresent(),
                        () -> one + " and " + other + " meet, seed " + seed);
            }
            String prefix = randomKey(other.subList(0, random.nextInt(other.size() + 1)), random);
            List<Part> start = List.of(new Literal(prefix.isEmpty() ? "A" : prefix));
            if (!prefix.isEmpty() && !prefix.contains("$") && mine.startsWith(prefix)) {
                assertTrue(
                        Overlap.startsWith(template(one), start),
                        () -> one + " starts with " + prefix + ", seed " + seed);
            }
        }
        assertTrue(met > TRIES / 1000, "only " + met + " of the keys met");
    }

    /** The key that is shown as an example is one of both templates, as far as their literals and widths go. */
    @Test
    void examplesAreKeysOfBoth() {
        assertEquals(
                "A#2024-01-02#x",
                Overlap.collision(
                                template(parts("A#", DATE, "#", TEXT)),
                                template(parts("", TEXT, "#", DAY, "#", TEXT)),
                                Role.PARTITION)
                        .orElseThrow());
    }

    private static void assertCollision(String example, String prefix, KeyShape shape) {
        assertEquals(
                example,
                Overlap.collision(template(parts(prefix, shape)), template(parts(prefix, shape)), Role.PARTITION)
                        .orElseThrow());
    }

    private static void assertCollision(boolean expected, List<Part> one, List<Part> other) {
        for (Role role : Role.values()) {
            assertEquals(
                    expected,
                    Overlap.collision(template(one), template(other), role).isPresent(),
                    () -> one + " and " + other);
            assertEquals(
                    expected,
                    Overlap.collision(template(other), template(one), role).isPresent(),
                    () -> other + " and " + one);
        }
    }

    private static void assertStart(boolean expected, List<Part> template, List<Part> prefix) {
        assertEquals(expected, Overlap.startsWith(template(template), prefix), () -> template + " with " + prefix);
    }

    private static List<Part> randomParts(Random random) {
        List<Part> parts = new ArrayList<>();
        int segments = 1 + random.nextInt(2);
        for (int i = 0; i < segments; i++) {
            if (i > 0) {
                parts.add(new Literal("#"));
            }
            if (random.nextBoolean()) {
                parts.add(new Literal(random.nextBoolean() ? "A" : "1"));
            }
            if (random.nextInt(3) == 0) {
                parts.add(new Slot("fixed", new KeyShape.PaddedNumber(NumberType.INT, 1)));
            }
            if (random.nextBoolean()) {
                parts.add(new Slot("tail", List.of(TEXT, NUMBER, TRUTH, ROLE).get(random.nextInt(4))));
            }
        }
        return parts;
    }

    private static String randomKey(List<Part> parts, Random random) {
        StringBuilder key = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                key.append(literal.text());
            } else if (part instanceof Slot slot) {
                key.append(randomValue(slot.shape(), random));
            }
        }
        return key.toString();
    }

    private static String randomValue(KeyShape shape, Random random) {
        if (shape instanceof KeyShape.PaddedNumber) {
            return String.valueOf(random.nextInt(3));
        }
        if (shape instanceof KeyShape.PlainNumber) {
            return String.valueOf(random.nextInt(21) - 10);
        }
        if (shape instanceof KeyShape.Truth) {
            return String.valueOf(random.nextBoolean());
        }
        if (shape instanceof KeyShape.Constant constant) {
            return constant.names().get(random.nextInt(constant.names().size())).replace("$", "$24");
        }
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(4); length > 0; length--) {
            text.append(List.of("A", "1", "-", "$23", "0").get(random.nextInt(5)));
        }
        return text.toString();
    }

    private static KeyTemplate template(List<Part> parts) {
        return new KeyTemplate("", parts);
    }

    /** Takes texts and shapes in turn. */
    private static List<Part> parts(Object... parts) {
        List<Part> list = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof KeyShape shape) {
                list.add(new Slot("component" + list.size(), shape));
            } else if (!part.equals("")) {
                list.add(new Literal((String) part));
            }
        }
        return list;
    }
}
