package dev.singlet.processor.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.processor.template.KeyShape.Fold;
import dev.singlet.processor.template.KeyShape.Precision;
import dev.singlet.processor.template.KeyTemplate.After;
import dev.singlet.processor.template.KeyTemplate.Literal;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyTemplateTest {

    private static final Slot DAY = new Slot("at", new KeyShape.Time(Precision.DAY));
    private static final Slot NANOS = new Slot("at", new KeyShape.Time(Precision.NANOS));
    private static final Slot NAME = new Slot("name", new KeyShape.Text(Fold.NONE));
    private static final Slot LOWER = new Slot("name", new KeyShape.Text(Fold.LOWER));
    private static final Slot UPPER = new Slot("name", new KeyShape.Text(Fold.UPPER));

    @Test
    void tellsWhatStandsBehindAPart() {
        KeyTemplate template = of(new Literal("A#"), DAY, new Literal("X"), NANOS, new Literal("#B#"), NAME);
        assertEquals(After.SAME_SEGMENT, template.after(0));
        assertEquals(After.SAME_SEGMENT, template.after(1));
        assertEquals(After.SEGMENT_END, template.after(3));
        assertEquals(After.KEY_END, template.after(5));
    }

    @Test
    void namesEachComponentOnce() {
        assertEquals(List.of("name", "at"), of(NAME, DAY, LOWER, NANOS).components());
        assertTrue(of(new Literal("A")).isLiteral());
        assertFalse(of(NAME).isLiteral());
    }

    @Test
    void countsItsKeysWhereTheyAreFew() {
        Slot kind = new Slot("kind", new KeyShape.Constant(List.of("A", "B", "C")));
        assertEquals(OptionalInt.of(1), of(new Literal("A")).fewKeys(10));
        assertEquals(OptionalInt.of(3), of(kind, new Literal("#"), kind).fewKeys(10));
        assertEquals(OptionalInt.of(6), of(kind, flag(0)).fewKeys(6));
        assertEquals(OptionalInt.empty(), of(kind, flag(0)).fewKeys(5));
        assertEquals(OptionalInt.empty(), of(kind, NAME).fewKeys(10));
        Part[] flags = IntStream.range(0, 80).mapToObj(KeyTemplateTest::flag).toArray(Part[]::new);
        assertEquals(OptionalInt.empty(), of(flags).fewKeys(1_000), "there are 2 to the power of 80");
    }

    private static Slot flag(int number) {
        return new Slot("flag" + number, new KeyShape.Truth());
    }

    @Test
    void aFinerFormatTellsTheCoarserOne() {
        assertTrue(of(NANOS).determines(DAY));
        assertFalse(of(DAY).determines(NANOS));
        assertTrue(of(NAME).determines(LOWER));
        assertFalse(of(LOWER).determines(NAME));
        assertFalse(of(LOWER).determines(UPPER));
        assertTrue(of(LOWER).determines(LOWER));
        assertFalse(of(NAME).determines(DAY));
    }

    private static KeyTemplate of(KeyTemplate.Part... parts) {
        return new KeyTemplate("", List.of(parts));
    }
}
