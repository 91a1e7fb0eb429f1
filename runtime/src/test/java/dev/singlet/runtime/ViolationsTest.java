package dev.singlet.runtime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.ConstraintViolationException;
import dev.singlet.ConstraintViolationException.Violation;
import dev.singlet.Operation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    private static final Instant NOW = Instant.parse("2024-01-02T03:04:05Z");

    @Test
    void allViolationsAreReportedAtOnce() {
        Violations violations = new Violations(NOW);
        violations.required("userId", null);
        violations.size("name", "s3cr3t".repeat(20), 1, 100);

        ConstraintViolationException e =
                assertThrows(ConstraintViolationException.class, () -> violations.throwIfAny("Chat", Operation.CREATE));

        assertEquals("The create of Chat was refused: userId is required; name must be 1 to 100 long.", e.getMessage());
        assertEquals(
                List.of(new Violation("userId", "is required"), new Violation("name", "must be 1 to 100 long")),
                e.violations());
    }

    @Test
    void whatValuesHoldIsReportedByItsPath() {
        Violations violations = new Violations(NOW);
        ValueCheck<String> notBlank = (value, found) -> found.notBlank("", value);
        ValueCheck<List<String>> each = (value, found) -> found.elements("", value, notBlank);
        violations.nested("address", "Rome", (city, found) -> {
            found.notBlank("street", " ");
            found.nested("place", "x", (place, inner) -> inner.required("height", null));
            found.elements("lines", List.of("a", " "), notBlank);
        });
        violations.nested("absent", null, notBlank);
        violations.elements("grid", List.of(List.of("a"), List.of("b", " ")), each);
        violations.elements("nulls", Collections.singletonList(null), notBlank);
        violations.elements("tags", Set.of(" "), notBlank);
        violations.keys("map", Map.of(" ", List.of(" ")), notBlank);
        violations.values("map", Map.of(" ", List.of(" ")), each);
        violations.required("last", null);

        ConstraintViolationException e =
                assertThrows(ConstraintViolationException.class, () -> violations.throwIfAny("Chat", Operation.CREATE));
        assertEquals(
                List.of(
                        "address.street",
                        "address.place.height",
                        "address.lines[1]",
                        "grid[1][1]",
                        "nulls[0]",
                        "tags[]",
                        "map<K>[]",
                        "map[][0]",
                        "last"),
                e.violations().stream().map(Violation::component).toList());
    }

    @Test
    void presence() {
        fulfilled(v -> v.required("c", ""));
        violated("is required", v -> v.required("c", null));
        fulfilled(v -> v.notBlank("c", " x"));
        violated("must not be blank", v -> v.notBlank("c", " \t\u2003"));
        violated("must not be blank", v -> v.notBlank("c", null));
        fulfilled(v -> v.notEmpty("c", " "));
        fulfilled(v -> v.notEmpty("c", List.of(1)));
        fulfilled(v -> v.notEmpty("c", Map.of(1, 1)));
        fulfilled(v -> v.notEmpty("c", new byte[1]));
        violated("must not be empty", v -> v.notEmpty("c", ""));
        violated("must not be empty", v -> v.notEmpty("c", List.of()));
        violated("must not be empty", v -> v.notEmpty("c", Map.of()));
        violated("must not be empty", v -> v.notEmpty("c", new byte[0]));
        violated("must not be empty", v -> v.notEmpty("c", (Collection<?>) null));
    }

    @Test
    void sizes() {
        fulfilled(v -> v.size("c", "ab", 2, 2));
        violated("must be 2 to 3 long", v -> v.size("c", "a", 2, 3));
        violated("must be 2 to 3 long", v -> v.size("c", List.of(1, 2, 3, 4), 2, 3));
        violated("must be at least 1 long", v -> v.size("c", Map.of(), 1, Integer.MAX_VALUE));
        violated("must be at most 1 long", v -> v.size("c", new byte[2], 0, 1));
        fulfilled(v -> v.size("c", (CharSequence) null, 2, 3));
    }

    @Test
    void texts() {
        Pattern digits = Pattern.compile("[0-9]+");
        fulfilled(v -> v.pattern("c", "12", digits));
        fulfilled(v -> v.pattern("c", null, digits));
        violated("must match \"[0-9]+\"", v -> v.pattern("c", "12a", digits));
        for (String address : List.of("a@b", "a.b+c@example.com", "j\u00fcrgen@m\u00fcnchen.de", "a@1-2.example")) {
            fulfilled(v -> v.email("c", address));
        }
        for (String text : List.of("", "a", "@b", "a@", "a@-b", "a@b-", "a@b..c", "a@b.", "a b@c", "a@b@c", "a\n@b")) {
            violated("must be an e-mail address", v -> v.email("c", text));
        }
        violated("must be an e-mail address", v -> v.email("c", "a".repeat(100_000) + "@" + "b.".repeat(100_000)));
    }

    @Test
    void numbers() {
        List<Number> ones = List.of((byte) 1, (short) 1, 1, 1L, 1f, 1.0, BigInteger.ONE, new BigDecimal("1.00"));
        for (Number one : ones) {
            fulfilled(v -> v.min("c", one, 1));
            fulfilled(v -> v.max("c", one, 1));
            fulfilled(v -> v.positive("c", one));
            fulfilled(v -> v.positiveOrZero("c", one));
            fulfilled(v -> v.decimalMin("c", one, BigDecimal.ONE, true));
            fulfilled(v -> v.digits("c", one, 1, 0));
            violated("must be at least 2", v -> v.min("c", one, 2));
            violated("must be at most 0", v -> v.max("c", one, 0));
            violated("must be greater than 1", v -> v.decimalMin("c", one, BigDecimal.ONE, false));
            violated("must be less than 1.0", v -> v.decimalMax("c", one, new BigDecimal("1.0"), false));
            violated("must be negative", v -> v.negative("c", one));
            violated("must not be positive", v -> v.negativeOrZero("c", one));
        }
        violated("must be positive", v -> v.positive("c", 0));
        violated("must not be negative", v -> v.positiveOrZero("c", -0.5));
        fulfilled(v -> v.negativeOrZero("c", -0.0));
        violated(
                "must be at most " + Long.MAX_VALUE,
                v -> v.max("c", new BigInteger("9223372036854775808"), Long.MAX_VALUE));
        violated("must be at most 1", v -> v.max("c", new BigDecimal("1E+1000000000"), 1));
    }

    @Test
    void numbersThatAreNotFinite() {
        violated("must be at least 0", v -> v.min("c", Double.NaN, 0));
        violated("must be at most 0", v -> v.max("c", Float.NaN, 0));
        violated("must be at least 0", v -> v.min("c", Double.NEGATIVE_INFINITY, 0));
        fulfilled(v -> v.min("c", Double.POSITIVE_INFINITY, 0));
        fulfilled(v -> v.max("c", Float.NEGATIVE_INFINITY, 0));
        violated("must have at most 5 digits before and 5 after the point", v -> v.digits("c", Double.NaN, 5, 5));
    }

    @Test
    void digits() {
        fulfilled(v -> v.digits("c", new BigDecimal("123.450"), 3, 2));
        fulfilled(v -> v.digits("c", new BigDecimal("0.01"), 0, 2));
        fulfilled(v -> v.digits("c", BigDecimal.ZERO, 0, 0));
        fulfilled(v -> v.digits("c", 1e3, 4, 0));
        violated("must have at most 2 digits before and 2 after the point", v -> v.digits("c", 123, 2, 2));
        violated("must have at most 2 digits before and 2 after the point", v -> v.digits("c", 1.001, 2, 2));
        violated(
                "must have at most 9 digits before and 2 after the point",
                v -> v.digits("c", new BigDecimal("1E+2147483647"), 9, 2));
    }

    @Test
    void times() {
        Instant before = NOW.minusNanos(1);
        Instant after = NOW.plusNanos(1);
        fulfilled(v -> v.past("c", before));
        violated("must be in the past", v -> v.past("c", NOW));
        fulfilled(v -> v.pastOrPresent("c", NOW));
        violated("must not be in the future", v -> v.pastOrPresent("c", after));
        fulfilled(v -> v.future("c", after));
        violated("must be in the future", v -> v.future("c", NOW));
        fulfilled(v -> v.futureOrPresent("c", NOW));
        violated("must not be in the past", v -> v.futureOrPresent("c", before));
        fulfilled(v -> v.past("c", LocalDate.of(2024, 1, 1)));
        violated("must be in the past", v -> v.past("c", LocalDate.of(2024, 1, 2)));
        fulfilled(v -> v.pastOrPresent("c", LocalDate.of(2024, 1, 2)));
        fulfilled(v -> v.futureOrPresent("c", LocalDate.of(2024, 1, 2)));
        violated("must not be in the future", v -> v.pastOrPresent("c", LocalDate.of(2024, 1, 3)));
        violated("must not be in the past", v -> v.futureOrPresent("c", LocalDate.of(2024, 1, 1)));
        fulfilled(v -> v.future("c", LocalDate.of(2024, 1, 3)));
        violated("must be in the future", v -> v.future("c", LocalDate.of(2024, 1, 2)));
    }

    @Test
    void booleans() {
        fulfilled(v -> v.assertTrue("c", true));
        violated("must be true", v -> v.assertTrue("c", false));
        fulfilled(v -> v.assertFalse("c", false));
        violated("must be false", v -> v.assertFalse("c", true));
    }

    @Test
    void nullFulfilsAllOthers() {
        fulfilled(v -> v.email("c", null));
        fulfilled(v -> v.min("c", null, 1));
        fulfilled(v -> v.max("c", null, 1));
        fulfilled(v -> v.decimalMin("c", null, BigDecimal.ONE, true));
        fulfilled(v -> v.decimalMax("c", null, BigDecimal.ONE, true));
        fulfilled(v -> v.positive("c", null));
        fulfilled(v -> v.positiveOrZero("c", null));
        fulfilled(v -> v.negative("c", null));
        fulfilled(v -> v.negativeOrZero("c", null));
        fulfilled(v -> v.digits("c", null, 1, 1));
        fulfilled(v -> v.past("c", (Instant) null));
        fulfilled(v -> v.past("c", (LocalDate) null));
        fulfilled(v -> v.pastOrPresent("c", (Instant) null));
        fulfilled(v -> v.pastOrPresent("c", (LocalDate) null));
        fulfilled(v -> v.future("c", (Instant) null));
        fulfilled(v -> v.future("c", (LocalDate) null));
        fulfilled(v -> v.futureOrPresent("c", (Instant) null));
        fulfilled(v -> v.futureOrPresent("c", (LocalDate) null));
        fulfilled(v -> v.assertTrue("c", null));
        fulfilled(v -> v.assertFalse("c", null));
    }

    @Test
    void partsAsDeepAsCanBeStoredAreChecked() {
        int deepest = 32;
        AtomicInteger checked = new AtomicInteger();
        Violations violations = new Violations(NOW);
        for (int sibling = 0; sibling < 2 * deepest; sibling++) {
            violations.nested("sibling", 1, new Endless(checked));
        }

        assertEquals(2 * deepest * deepest, checked.get());
    }

    /** Checks a value that holds itself. */
    private record Endless(AtomicInteger checked) implements ValueCheck<Integer> {
        @Override
        public void check(Integer level, Violations violations) {
            checked.incrementAndGet();
            assertTrue(level <= 32, "the check of what cannot be stored goes on");
            violations.nested("next", level + 1, this);
        }
    }

    @Test
    void aStoredVersionIsOneThatCanBeCountedOn() {
        String range = "must be 0 to 9223372036854775806, as the next version is stored";
        fulfilled(v -> v.version("c", 1L));
        fulfilled(v -> v.version("c", Long.MAX_VALUE));
        violated(range, v -> v.version("c", 0L));
        violated(range, v -> v.version("c", Long.MIN_VALUE));
        violated(range, v -> v.version("c", null));
    }

    private static void fulfilled(Consumer<Violations> check) {
        Violations violations = new Violations(NOW);
        check.accept(violations);
        assertDoesNotThrow(() -> violations.throwIfAny("Chat", Operation.PUT));
    }

    private static void violated(String constraint, Consumer<Violations> check) {
        Violations violations = new Violations(NOW);
        check.accept(violations);
        ConstraintViolationException e =
                assertThrows(ConstraintViolationException.class, () -> violations.throwIfAny("Chat", Operation.PUT));
        assertEquals(List.of(new Violation("c", constraint)), e.violations());
    }
}
