package dev.singlet.it.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.Condition;
import dev.singlet.expression.AttributeType;
import dev.singlet.it.paths.Thing.Kind;
import dev.singlet.it.paths.Thing.Values;
import dev.singlet.it.paths.ThingFields.ValuesFields;
import dev.singlet.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every operator at every kind of place, by what a filter returns. */
class OperatorsTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final Instant TIME = PathsSamples.NOW;
    private static final UUID ID = new UUID(5, 6);
    private static final Values VALUES = new Values(
            "Rome",
            null,
            7,
            new BigDecimal("1.5"),
            TIME,
            true,
            Kind.B,
            ID,
            new byte[] {1, 2},
            List.of(3, 4),
            Set.of("x", "y"),
            Map.of(Kind.A, 9L),
            Optional.empty());
    private static final Values WITH_NEXT = next(VALUES, VALUES);

    private static ThingRepository things;

    @BeforeAll
    static void storeOne() {
        things = PathsSamples.table(dynamo).things();
        things.create(new Thing(
                "s",
                "1",
                WITH_NEXT,
                null,
                Optional.of(VALUES),
                List.of(WITH_NEXT, VALUES),
                Map.of("a.b", VALUES),
                Map.of(Kind.B, VALUES),
                Map.of(ID, VALUES),
                List.of(List.of(), List.of(WITH_NEXT, VALUES)),
                Map.of("k", List.of(Map.of(), Map.of(Kind.A, 5)))));
    }

    private static Map<String, Function<ThingFields, ValuesFields>> places() {
        Map<String, Function<ThingFields, ValuesFields>> places = new LinkedHashMap<>();
        places.put("values.next", c -> c.values().next());
        places.put("group", ThingFields::group);
        places.put("list[1]", c -> c.list().at(1));
        places.put("list[0].next", c -> c.list().at(0).next());
        places.put("map.*", c -> c.map().entry("a.b"));
        places.put("kinds.*", c -> c.kinds().entry(Kind.B));
        places.put("ids.*", c -> c.ids().entry(ID));
        places.put("table[1][1]", c -> c.table().at(1).at(1));
        places.put("table[1][0].next", c -> c.table().at(1).at(0).next());
        return places;
    }

    private static Map<String, Function<ThingFields, ValuesFields>> absentPlaces() {
        Map<String, Function<ThingFields, ValuesFields>> places = new LinkedHashMap<>();
        places.put("other", ThingFields::other);
        places.put("other.next.next", c -> c.other().next().next());
        places.put("group.next", c -> c.group().next());
        places.put("list[2]", c -> c.list().at(2));
        places.put("map.*", c -> c.map().entry("a"));
        places.put("kinds.*", c -> c.kinds().entry(Kind.A));
        places.put("ids.*", c -> c.ids().entry(new UUID(5, 7)));
        places.put("table[0][0]", c -> c.table().at(0).at(0));
        return places;
    }

    /** What holds for {@link #VALUES}. */
    private static List<Function<ValuesFields, Condition>> fulfilled() {
        List<Function<ValuesFields, Condition>> all = new ArrayList<>();
        all.add(v -> v.eq(VALUES));
        all.add(v -> v.ne(WITH_NEXT));
        all.add(v -> v.in(WITH_NEXT, VALUES));
        all.add(v -> v.exists());
        all.add(v -> v.type(AttributeType.MAP));
        all.add(v -> v.name().eq("Rome").and(v.name().ne("rome")));
        all.add(v -> v.name().in("Oslo", "Rome"));
        all.add(v -> v.name().lt("Rome!").and(v.name().le("Rome")));
        all.add(v -> v.name().gt("Rom").and(v.name().ge("Rome")));
        all.add(v -> v.name().between("Rom", "Rome"));
        all.add(v -> v.name().beginsWith("Ro").and(v.name().contains("om")));
        all.add(v -> v.name().size().eq(4).and(v.name().type(AttributeType.STRING)));
        all.add(v -> v.status().notExists().and(v.status().ne("x")));
        all.add(v -> v.size().eq(7).and(v.size().ne(8)).and(v.size().in(6, 7)));
        all.add(v -> v.size().between(7, 7).and(v.size().lt(8)).and(v.size().gt(6)));
        all.add(v -> v.size().le(7).and(v.size().ge(7)).and(v.size().type(AttributeType.NUMBER)));
        all.add(v -> v.value().eq(new BigDecimal("1.50")).and(v.value().exists()));
        all.add(v -> v.time().eq(TIME).and(v.time().between(TIME.minusNanos(1), TIME)));
        all.add(v -> v.time().gt(TIME.minusSeconds(1)).and(v.time().lt(TIME.plusSeconds(1))));
        all.add(v -> v.exists2().eq(true).and(v.exists2().ne(false)));
        all.add(v -> v.kind().eq(Kind.B).and(v.kind().in(Kind.A, Kind.B)));
        all.add(v -> v.id().eq(ID));
        all.add(v -> v.bytes().eq(new byte[] {1, 2}).and(v.bytes().size().eq(2)));
        all.add(v -> v.items().eq(List.of(3, 4)).and(v.items().contains(4)));
        all.add(v -> v.items().size().between(2, 2).and(v.items().at(1).gt(3)));
        all.add(v -> v.items().at(2).notExists());
        all.add(v -> v.set().eq(Set.of("y", "x")).and(v.set().contains("x")));
        all.add(v -> v.set().size().ge(2).and(v.set().ne(Set.of("x"))));
        all.add(v -> v.count().eq(Map.of(Kind.A, 9L)).and(v.count().size().eq(1)));
        all.add(v -> v.count().entry(Kind.A).ge(9L).and(v.count().entry(Kind.B).notExists()));
        all.add(v -> v.next().notExists().and(v.next().name().notExists()));
        all.add(v -> v.items().at(0).lt(v.size()).and(v.size().gt(v.items().at(0))));
        all.add(v -> v.items()
                .at(0)
                .le(v.items().at(1))
                .and(v.items().at(0).ne(v.items().at(1))));
        return all;
    }

    @TestFactory
    List<DynamicTest> everyOperatorAtEveryPlace() {
        List<DynamicTest> tests = new ArrayList<>();
        places().forEach((name, place) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            for (Function<ValuesFields, Condition> condition : fulfilled()) {
                assertHolds(true, c -> condition.apply(place.apply(c)));
                assertHolds(false, c -> condition.apply(place.apply(c)).not());
            }
        })));
        return tests;
    }

    @TestFactory
    List<DynamicTest> whatIsAbsentFulfilsNothing() {
        List<DynamicTest> tests = new ArrayList<>();
        absentPlaces()
                .forEach((name, place) -> tests.add(DynamicTest.dynamicTest(name, () -> {
                    assertHolds(false, c -> place.apply(c).exists());
                    assertHolds(true, c -> place.apply(c).notExists());
                    assertHolds(true, c -> place.apply(c).ne(VALUES));
                    assertHolds(false, c -> place.apply(c).eq(VALUES));
                    assertHolds(false, c -> place.apply(c).type(AttributeType.MAP));
                    assertHolds(false, c -> place.apply(c).name().exists());
                    assertHolds(false, c -> place.apply(c).name().eq("Rome"));
                    assertHolds(true, c -> place.apply(c).name().ne("Rome"));
                    assertHolds(false, c -> place.apply(c).name().beginsWith("R"));
                    assertHolds(false, c -> place.apply(c).name().contains("R"));
                    assertHolds(false, c -> place.apply(c).size().lt(9));
                    assertHolds(false, c -> place.apply(c).size().gt(0));
                    assertHolds(false, c -> place.apply(c).items().contains(3));
                    assertHolds(false, c -> place.apply(c).items().size().ge(0));
                    assertHolds(false, c -> place.apply(c).items().at(0).eq(3));
                    assertHolds(false, c -> place.apply(c).count().entry(Kind.A).eq(9L));
                    assertHolds(true, c -> place.apply(c).set().eq(Set.of()));
                    assertHolds(false, c -> place.apply(c).size().eq(c.values().size()));
                    assertHolds(false, c -> c.values().size().ge(place.apply(c).size()));
                    assertHolds(true, c -> place.apply(c).size().ne(c.values().size()));
                })));
        return tests;
    }

    @Test
    void listsOfMapsOfLists() {
        assertHolds(true, c -> c.deep().entry("k").at(1).entry(Kind.A).between(5, 5));
        assertHolds(true, c -> c.deep().entry("k").at(1).size().eq(1));
        assertHolds(false, c -> c.deep().entry("k").at(0).entry(Kind.A).exists());
        assertHolds(true, c -> c.deep().entry("k").contains(Map.of(Kind.A, 5)));
    }

    @Test
    void inTakesMoreThanAHundredValues() {
        List<Integer> many = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            many.add(i + 100);
        }
        assertHolds(false, c -> c.list().at(0).size().in(many));
        many.add(7);
        assertHolds(true, c -> c.list().at(0).size().in(many));
    }

    @Test
    void aValueIsNotComparedWithItself() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> things.byShelf("s")
                        .filter(c -> c.map()
                                .entry("secret")
                                .name()
                                .eq(c.map().entry("secret").name())));
        assertEquals(
                "map.*.name is compared with itself, which DynamoDB refuses. Use exists() or notExists().",
                e.getMessage());
    }

    private static Values next(Values values, Values next) {
        return new Values(
                values.name(),
                values.status(),
                values.size(),
                values.value(),
                values.time(),
                values.exists2(),
                values.kind(),
                values.id(),
                values.bytes(),
                values.items(),
                values.set(),
                values.count(),
                Optional.of(next));
    }

    private static void assertHolds(boolean expected, Function<ThingFields, Condition> condition) {
        assertEquals(
                expected ? 1 : 0,
                things.byShelf("s").filter(condition).count(),
                () -> condition.apply(ThingFields.INSTANCE).toString());
    }
}
