package dev.singlet.it.fuzz;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Records as plain maps from component to value, in which what is absent, or an empty set, has no entry. */
public final class Rows {

    private Rows() {}

    static Map<String, Object> of(Record record) {
        Map<String, Object> row = new TreeMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = read(record, component);
            if (value instanceof Optional<?> optional) {
                value = optional.orElse(null);
            }
            if (value != null && !(value instanceof Set<?> set && set.isEmpty())) {
                row.put(component.getName(), value);
            }
        }
        return row;
    }

    static <T extends Record> T toRecord(Class<T> type, Map<String, Object> row) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = row.get(components[i].getName());
            if (components[i].getType() == Optional.class) {
                value = Optional.ofNullable(value);
            } else if (components[i].getType() == Set.class && value == null) {
                value = Set.of();
            }
            values[i] = value;
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The record cannot be made.", e);
        }
    }

    /** A value in which all that is equal to a user is equal: records as rows, arrays as lists, numbers by amount. */
    public static Object comparable(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(content -> List.of(comparable(content))).orElse(List.of());
        }
        if (value instanceof Record record) {
            return comparable(of(record));
        }
        if (value instanceof byte[] bytes) {
            return Arrays.toString(bytes);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> content = new LinkedHashMap<>();
            map.forEach((key, element) -> content.put(comparable(key), comparable(element)));
            return content;
        }
        if (value instanceof Collection<?> collection) {
            List<Object> elements = collection.stream().map(Rows::comparable).toList();
            return value instanceof Set<?> ? Set.copyOf(elements) : elements;
        }
        return value;
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The record cannot be read.", e);
        }
    }
}
