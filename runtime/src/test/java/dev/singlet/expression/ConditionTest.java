package dev.singlet.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.Condition;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ConditionTest {

    private final Condition a = StringField.of("a").eq("1");
    private final Condition b = StringField.of("b").eq("2");
    private final Condition c = StringField.of("c").eq("3");
    private final ExpressionContext context = new ExpressionContext();

    @Test
    void joinsWithParenthesesOnlyWhereTheyMatter() {
        assertEquals("a = ? AND b = ? AND c = ?", a.and(b).and(c).toString());
        assertEquals("a = ? AND b = ? AND c = ?", a.and(b.and(c)).toString());
        assertEquals("(a = ? OR b = ?) AND c = ?", a.or(b).and(c).toString());
        assertEquals("(a = ? AND b = ?) OR c = ?", a.and(b).or(c).toString());
        assertEquals("a = ? AND (b = ? OR c = ?)", a.and(b.or(c)).toString());
        assertEquals("a = ? OR b = ? OR (c = ? AND a = ?)", a.or(b).or(c.and(a)).toString());
    }

    @Test
    void negates() {
        assertEquals("NOT (a = ?)", a.not().toString());
        assertEquals("NOT (a = ? AND b = ?) OR c = ?", a.and(b).not().or(c).toString());
        assertEquals("a = ?", a.not().not().toString());
    }

    @Test
    void everyNameAndValueIsAPlaceholder() {
        Condition condition =
                StringField.of(FieldPath.of("size").child("a.b").at(2)).eq("x");

        assertEquals("#n0.#n1[2] = :v0", context.render(condition));
        assertEquals(Map.of("#n0", "size", "#n1", "a.b"), context.names());
        assertEquals(Map.of(":v0", AttributeValue.fromS("x")), context.values());
    }

    @Test
    void expressionsOfOneRequestSharePlaceholders() {
        assertEquals("#n0 = :v0", context.render(a));
        assertEquals("#n1 = :v1", context.render(b));
        assertEquals("#n0 = :v2", context.render(a));
        assertEquals("#n0", context.name("a"));
        assertEquals(":v3", context.value(AttributeValue.fromN("1")));
        assertEquals("#n2[1]", context.path(FieldPath.of("z").at(1)));
    }

    @Test
    void oneConditionCanBeSentTwice() {
        assertEquals("#n0 = :v0", context.render(a));
        assertEquals("#n0 = :v0", new ExpressionContext().render(a));
    }

    @Test
    void manyOperandsAreSpreadOverSeveralTests() {
        List<String> values =
                IntStream.range(0, 201).mapToObj(Integer::toString).toList();

        String text = context.render(StringField.of("a").in(values));

        String[] tests = text.split(" OR ", -1);
        assertEquals(3, tests.length);
        assertEquals(100, tests[0].split(",", -1).length);
        assertEquals(100, tests[1].split(",", -1).length);
        assertEquals("#n0 IN (:v200)", tests[2]);
        assertEquals(201, context.values().size());
    }

    @Test
    void manyOperandsStayOnePartOfAnotherCondition() {
        Condition many = StringField.of("a")
                .in(IntStream.range(0, 101).mapToObj(Integer::toString).toList());

        assertTrue(many.and(b).toString().matches("\\(a IN \\(.*\\) OR a IN \\(\\?\\)\\) AND b = \\?"));
    }

    @Test
    void aLongChainNeedsNoDeepStack() {
        Condition chain = a;
        for (int i = 0; i < 5_000; i++) {
            chain = chain.or(b);
        }
        assertEquals(5_001, chain.toString().split(" OR ", -1).length);
    }

    @Test
    void noValueIsShown() {
        Condition condition =
                StringField.of("name").eq("secret").and(StringField.of("b").beginsWith("secret"));

        context.render(condition);

        assertFalse(condition.toString().contains("secret"));
        assertFalse(context.toString().contains("secret"));
    }

    @Test
    void aConditionOfTheProgramsOwnIsRefused() {
        Condition own = new Condition() {

            @Override
            public Condition and(Condition other) {
                return this;
            }

            @Override
            public Condition or(Condition other) {
                return this;
            }

            @Override
            public Condition not() {
                return this;
            }
        };

        assertThrows(IllegalArgumentException.class, () -> context.render(own));
        assertThrows(IllegalArgumentException.class, () -> a.and(own));
    }

    @Test
    void pathsAreRefusedWhenTheyCannotExist() {
        assertThrows(IllegalArgumentException.class, () -> FieldPath.of(""));
        assertThrows(IllegalArgumentException.class, () -> FieldPath.of("a").child(""));
        assertThrows(IllegalArgumentException.class, () -> FieldPath.of("a").at(-1));
    }

    @Test
    void pathsAreEqualByTheirSteps() {
        assertEquals(
                FieldPath.of("a").child("b").at(0), FieldPath.of("a").child("b").at(0));
        assertFalse(FieldPath.of("a.b").equals(FieldPath.of("a").child("b")));
        assertEquals("a.b[0]", FieldPath.of("a").child("b").at(0).toString());
    }
}
