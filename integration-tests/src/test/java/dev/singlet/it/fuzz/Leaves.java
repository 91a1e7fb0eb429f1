package dev.singlet.it.fuzz;

import dev.singlet.Condition;
import dev.singlet.expression.AttributeField;
import dev.singlet.expression.ComparableField;
import dev.singlet.expression.ListField;
import dev.singlet.expression.MapField;
import dev.singlet.expression.SetField;
import dev.singlet.expression.SizeOperand;
import dev.singlet.expression.StringField;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Random comparisons of one component. What is absent fulfils none but {@code notExists} and {@code ne}. */
record Leaves<F>(Gen gen) {

    <V> Cond<F> any(String name, Function<F, ? extends AttributeField<V>> field, Supplier<V> values) {
        V value = values.get();
        V other = values.get();
        return gen.of(
                leaf(name + ".exists()", fields -> field.apply(fields).exists(), row -> row.containsKey(name)),
                leaf(name + ".notExists()", fields -> field.apply(fields).notExists(), row -> !row.containsKey(name)),
                leaf(
                        name + ".eq" + Show.values(List.of(value)),
                        fields -> field.apply(fields).eq(value),
                        row -> same(row.get(name), value)),
                leaf(
                        name + ".ne" + Show.values(List.of(value)),
                        fields -> field.apply(fields).ne(value),
                        row -> !same(row.get(name), value)),
                leaf(
                        name + ".in" + Show.values(List.of(value, other)),
                        fields -> field.apply(fields).in(List.of(value, other)),
                        row -> same(row.get(name), value) || same(row.get(name), other)));
    }

    <V> Cond<F> ordered(String name, Function<F, ? extends ComparableField<V>> field, Supplier<V> values) {
        V value = values.get();
        V other = values.get();
        return gen.of(
                any(name, field, values),
                compared(name, "lt", field, ComparableField::lt, value, order -> order < 0),
                compared(name, "le", field, ComparableField::le, value, order -> order <= 0),
                compared(name, "gt", field, ComparableField::gt, value, order -> order > 0),
                compared(name, "ge", field, ComparableField::ge, value, order -> order >= 0),
                leaf(
                        name + ".between" + Show.values(List.of(value, other)),
                        fields -> field.apply(fields).between(value, other),
                        row -> row.containsKey(name)
                                && compare(row.get(name), value) >= 0
                                && compare(row.get(name), other) <= 0));
    }

    Cond<F> text(String name, Function<F, StringField> field, Supplier<String> values) {
        String value = values.get();
        return gen.of(
                ordered(name, field, values),
                leaf(
                        name + ".beginsWith" + Show.values(List.of(value)),
                        fields -> field.apply(fields).beginsWith(value),
                        row -> row.get(name) instanceof String text && text.startsWith(value)),
                leaf(
                        name + ".contains" + Show.values(List.of(value)),
                        fields -> field.apply(fields).contains(value),
                        row -> row.get(name) instanceof String text && text.contains(value)));
    }

    <E> Cond<F> list(String name, Function<F, ListField<E, ?>> field, Supplier<E> elements) {
        E element = elements.get();
        return gen.of(
                contains(name, element, fields -> field.apply(fields).contains(element)),
                size(name, fields -> field.apply(fields).size()));
    }

    <E> Cond<F> set(String name, Function<F, SetField<E>> field, Supplier<E> elements) {
        E element = elements.get();
        return gen.of(
                any(name, field, () -> gen.set(elements)),
                contains(name, element, fields -> field.apply(fields).contains(element)),
                size(name, fields -> field.apply(fields).size()));
    }

    <V> Cond<F> map(
            String name,
            Function<F, ? extends MapField<String, V, ? extends AttributeField<V>>> field,
            Supplier<V> values) {
        String key = gen.entryKey();
        V value = values.get();
        return gen.of(
                leaf(
                        name + ".entry" + Show.values(List.of(key)) + ".eq" + Show.values(List.of(value)),
                        fields -> field.apply(fields).entry(key).eq(value),
                        row -> row.get(name) instanceof Map<?, ?> map && value.equals(map.get(key))),
                size(name, fields -> field.apply(fields).size()));
    }

    private <V> Cond<F> compared(
            String name,
            String operator,
            Function<F, ? extends ComparableField<V>> field,
            BiFunction<ComparableField<V>, V, Condition> library,
            V value,
            Predicate<Integer> model) {
        return leaf(
                name + "." + operator + Show.values(List.of(value)),
                fields -> library.apply(field.apply(fields), value),
                row -> row.containsKey(name) && model.test(compare(row.get(name), value)));
    }

    private Cond<F> contains(String name, Object element, Function<F, Condition> library) {
        return leaf(
                name + ".contains" + Show.values(List.of(element)),
                library,
                row -> row.get(name) instanceof Collection<?> elements && elements.contains(element));
    }

    private Cond<F> size(String name, Function<F, SizeOperand> size) {
        int bound = gen.below(3);
        return gen.of(
                leaf(
                        name + ".size().eq(" + bound + ")",
                        fields -> size.apply(fields).eq(bound),
                        row -> sizeOf(row.get(name)) == bound),
                leaf(
                        name + ".size().gt(" + bound + ")",
                        fields -> size.apply(fields).gt(bound),
                        row -> sizeOf(row.get(name)) > bound));
    }

    private static int sizeOf(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        return value instanceof Collection<?> collection ? collection.size() : -1;
    }

    private static boolean same(@org.jspecify.annotations.Nullable Object stored, Object value) {
        boolean isNothing = value instanceof Collection<?> set && set.isEmpty();
        return isNothing
                ? stored == null
                : stored != null && Rows.comparable(stored).equals(Rows.comparable(value));
    }

    private static int compare(@org.jspecify.annotations.Nullable Object stored, Object value) {
        if (value instanceof Number && stored instanceof Number) {
            return new BigDecimal(stored.toString()).compareTo(new BigDecimal(value.toString()));
        }
        return Format.compare(java.util.Objects.requireNonNull(stored), value);
    }

    private Cond<F> leaf(String text, Function<F, Condition> library, Predicate<Map<String, Object>> model) {
        return new Cond<>("c." + text, library, model);
    }
}
