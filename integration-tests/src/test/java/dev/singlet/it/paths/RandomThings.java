package dev.singlet.it.paths;

import dev.singlet.Condition;
import dev.singlet.expression.AttributeType;
import dev.singlet.it.paths.Thing.Kind;
import dev.singlet.it.paths.Thing.Values;
import dev.singlet.it.paths.ThingFields.ValuesFields;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Random records of few values, and random conditions on them with their meaning in Java. */
final class RandomThings {

    private static final List<String> NAMES = List.of("", "a", "ab", "b", "ba", "\uFF5E", "\uD83D\uDE00");
    private static final List<String> KEYS = List.of("size", "a.b");
    private static final List<UUID> IDS = List.of(new UUID(0, 1), new UUID(0, 2));

    private final Random random;

    RandomThings(Random random) {
        this.random = random;
    }

    /** A condition: as the library builds it, what it means, and how it reads. */
    record Sample(Function<ThingFields, Condition> library, Predicate<Thing> model, String text) {}

    /** A place of values that a thing may have or not. */
    private record Place(
            Function<ThingFields, ValuesFields> library, Function<Thing, Optional<Values>> model, String text) {}

    List<Thing> things(int count) {
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            things.add(new Thing(
                    "s",
                    "t" + i,
                    values(2),
                    random.nextBoolean() ? values(1) : null,
                    random.nextBoolean() ? Optional.of(values(1)) : Optional.empty(),
                    list(() -> values(1)),
                    map(KEYS),
                    map(List.of(Kind.A, Kind.B)),
                    map(IDS),
                    list(() -> list(() -> values(0))),
                    Map.of()));
        }
        return things;
    }

    private Values values(int depth) {
        Set<String> set = new HashSet<>(list(this::name));
        Map<Kind, Long> count = new EnumMap<>(Kind.class);
        for (Kind kind : list(() -> one(List.of(Kind.A, Kind.B)))) {
            count.put(kind, (long) number());
        }
        return new Values(
                name(),
                random.nextBoolean() ? name() : null,
                number(),
                random.nextBoolean() ? decimal() : null,
                time(),
                random.nextBoolean(),
                one(List.of(Kind.A, Kind.B)),
                one(IDS),
                new byte[random.nextInt(3)],
                list(this::number),
                set,
                count,
                depth > 0 && random.nextBoolean() ? Optional.of(values(depth - 1)) : Optional.empty());
    }

    private <K> Map<K, Values> map(List<K> keys) {
        Map<K, Values> map = new HashMap<>();
        for (K key : keys) {
            if (random.nextInt(3) > 0) {
                map.put(key, values(0));
            }
        }
        return map;
    }

    Sample condition(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf();
        }
        Sample left = condition(depth - 1);
        if (random.nextInt(4) == 0) {
            return new Sample(c -> left.library().apply(c).not(), left.model().negate(), "not(" + left.text() + ")");
        }
        Sample right = condition(depth - 1);
        return random.nextBoolean()
                ? new Sample(
                        c -> left.library().apply(c).and(right.library().apply(c)),
                        left.model().and(right.model()),
                        "(" + left.text() + " and " + right.text() + ")")
                : new Sample(
                        c -> left.library().apply(c).or(right.library().apply(c)),
                        left.model().or(right.model()),
                        "(" + left.text() + " or " + right.text() + ")");
    }

    private Place place() {
        String key = one(KEYS);
        Kind kind = one(List.of(Kind.A, Kind.B));
        UUID id = one(IDS);
        int index = random.nextInt(3);
        int inner = random.nextInt(2);
        Place place = one(List.of(
                new Place(ThingFields::values, thing -> Optional.of(thing.values()), "values"),
                new Place(ThingFields::other, thing -> Optional.ofNullable(thing.other()), "other"),
                new Place(ThingFields::group, Thing::group, "group"),
                new Place(c -> c.list().at(index), thing -> at(thing.list(), index), "list[" + index + "]"),
                new Place(c -> c.map().entry(key), thing -> entry(thing.map(), key), "map." + key),
                new Place(c -> c.kinds().entry(kind), thing -> entry(thing.kinds(), kind), "kinds." + kind),
                new Place(c -> c.ids().entry(id), thing -> entry(thing.ids(), id), "ids." + id),
                new Place(
                        c -> c.table().at(index).at(inner),
                        thing -> at(thing.table(), index).flatMap(list -> at(list, inner)),
                        "table[" + index + "][" + inner + "]")));
        return random.nextInt(3) > 0
                ? place
                : new Place(
                        c -> place.library().apply(c).next(),
                        thing -> place.model().apply(thing).flatMap(Values::next),
                        place.text() + ".next");
    }

    private Sample leaf() {
        Place place = place();
        String name = name();
        int number = number();
        int other = number();
        int index = random.nextInt(2);
        long size = random.nextInt(3);
        BigDecimal decimal = decimal();
        Instant time = time();
        Kind kind = one(List.of(Kind.A, Kind.B));
        UUID id = one(IDS);
        return switch (random.nextInt(26)) {
            case 0 -> test(place, "exists", ValuesFields::exists, v -> true);
            case 1 -> absent(place, "notExists", ValuesFields::notExists, v -> false);
            case 2 ->
                test(
                        place,
                        "name =" + name,
                        v -> v.name().eq(name),
                        v -> v.name().equals(name));
            case 3 ->
                absent(
                        place,
                        "name !=" + name,
                        v -> v.name().ne(name),
                        v -> !v.name().equals(name));
            case 4 -> test(place, "name <" + name, v -> v.name().lt(name), v -> order(v.name(), name) < 0);
            case 5 -> test(place, "name >=" + name, v -> v.name().ge(name), v -> order(v.name(), name) >= 0);
            case 6 ->
                test(
                        place,
                        "name in a, " + name,
                        v -> v.name().in("a", name),
                        v -> List.of("a", name).contains(v.name()));
            case 7 ->
                test(
                        place,
                        "name begins " + name,
                        v -> v.name().beginsWith(name),
                        v -> v.name().startsWith(name));
            case 8 ->
                test(
                        place,
                        "name has a",
                        v -> v.name().contains("a"),
                        v -> v.name().contains("a"));
            case 9 -> test(place, "status =" + name, v -> v.status().eq(name), v -> name.equals(v.status()));
            case 10 -> absent(place, "status absent", v -> v.status().notExists(), v -> v.status() == null);
            case 11 ->
                test(
                        place,
                        "size in " + number + ".." + other,
                        v -> v.size().between(number, other),
                        v -> v.size() >= number && v.size() <= other);
            case 12 -> test(place, "size >" + number, v -> v.size().gt(number), v -> v.size() > number);
            case 13 ->
                test(
                        place,
                        "value <=" + decimal,
                        v -> v.value().le(decimal),
                        v -> v.value() != null && v.value().compareTo(decimal) <= 0);
            case 14 ->
                test(
                        place,
                        "time <=" + time,
                        v -> v.time().le(time),
                        v -> !v.time().isAfter(time));
            case 15 -> test(place, "flag", v -> v.exists2().eq(true), Values::exists2);
            case 16 -> test(place, "kind =" + kind, v -> v.kind().eq(kind), v -> v.kind() == kind);
            case 17 -> absent(place, "id !=" + id, v -> v.id().ne(id), v -> !v.id().equals(id));
            case 18 ->
                test(place, "bytes size =" + size, v -> v.bytes().size().eq(size), v -> v.bytes().length == size);
            case 19 ->
                test(
                        place,
                        "items has " + number,
                        v -> v.items().contains(number),
                        v -> v.items().contains(number));
            case 20 ->
                test(
                        place,
                        "items size <" + size,
                        v -> v.items().size().lt(size),
                        v -> v.items().size() < size);
            case 21 ->
                test(
                        place,
                        "items[" + index + "] >=" + number,
                        v -> v.items().at(index).ge(number),
                        v -> index < v.items().size() && v.items().get(index) >= number);
            case 22 ->
                test(
                        place,
                        "set has " + name,
                        v -> v.set().contains(name),
                        v -> v.set().contains(name));
            case 23 ->
                test(
                        place,
                        "count." + kind + " <" + number,
                        v -> v.count().entry(kind).lt((long) number),
                        v -> v.count().getOrDefault(kind, Long.MAX_VALUE) < number);
            case 24 ->
                test(
                        place,
                        "size > items[" + index + "]",
                        v -> v.size().gt(v.items().at(index)),
                        v -> index < v.items().size() && v.size() > v.items().get(index));
            default ->
                test(place, "value is a number", v -> v.value().type(AttributeType.NUMBER), v -> v.value() != null);
        };
    }

    /** A condition that nothing absent fulfils. */
    private static Sample test(
            Place place, String text, Function<ValuesFields, Condition> library, Predicate<Values> model) {
        return new Sample(
                c -> library.apply(place.library().apply(c)),
                thing -> place.model().apply(thing).filter(model).isPresent(),
                place.text() + " " + text);
    }

    /** A condition that what is absent fulfils. */
    private static Sample absent(
            Place place, String text, Function<ValuesFields, Condition> library, Predicate<Values> model) {
        return new Sample(
                c -> library.apply(place.library().apply(c)),
                thing -> place.model().apply(thing).map(model::test).orElse(true),
                place.text() + " " + text);
    }

    private String name() {
        return one(NAMES);
    }

    private int number() {
        return random.nextInt(7) - 3;
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextInt(5) - 2, random.nextInt(3));
    }

    private Instant time() {
        return PathsSamples.NOW.plusNanos(random.nextInt(3));
    }

    private <E> E one(List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <E> List<E> list(Supplier<E> elements) {
        List<E> list = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            list.add(elements.get());
        }
        return list;
    }

    private static <E> Optional<E> at(List<E> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    private static <K> Optional<Values> entry(Map<K, Values> map, K key) {
        return Optional.ofNullable(map.get(key));
    }

    /** DynamoDB's order of text: that of UTF-8, which is that of code points. */
    private static int order(String left, String right) {
        int[] first = left.codePoints().toArray();
        int[] second = right.codePoints().toArray();
        return Objects.compare(first, second, Arrays::compare);
    }
}
