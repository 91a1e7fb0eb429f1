package dev.singlet.leaks;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Fills records by the types of their components, with values that are to be found nowhere else, and finds them again in
 * a text. Types with few values, such as booleans and enums, prove nothing and get one of them.
 */
final class Markers {

    /** Short enough for every constraint on a length in the models, eight characters with the number behind it. */
    private static final String WORD = "hu5h";

    private static final int DEEPEST = 2;

    private final Set<String> forms = new LinkedHashSet<>();
    private int next = 7391;

    /** What stands in a text of all that was ever given away; empty if nothing does. */
    Optional<String> findIn(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return forms.stream().filter(folded::contains).findFirst();
    }

    int count() {
        return forms.size();
    }

    /** Remembers the values that the library has made for a record. */
    void remember(@Nullable Object value) {
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                remember(get(record, component));
            }
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(this::remember);
        } else if (value instanceof Map<?, ?> map) {
            remember(map.keySet());
            remember(map.values());
        } else if (value instanceof Optional<?> optional) {
            remember(optional.orElse(null));
        } else if (value instanceof byte[] bytes) {
            given(bytes, Base64.getEncoder().encodeToString(bytes));
        } else if (value instanceof String || value instanceof UUID || value instanceof Instant) {
            given(value, value.toString());
        }
    }

    /**
     * Makes a record.
     *
     * @param narrow the components that take no marker, as their constraints or their formats in keys forbid it
     */
    <R> R record(Class<R> type, Set<String> narrow) {
        return record(type, narrow, 0);
    }

    /** A text like those in records. */
    String text() {
        return (String) scalar(String.class);
    }

    private <R> R record(Class<R> type, Set<String> narrow, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean plain = narrow.contains(components[i].getName());
            values[i] = plain ? narrow(components[i].getType()) : value(components[i].getGenericType(), narrow, depth);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record of " + type, e);
        }
    }

    private static Object narrow(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return 7;
        }
        if (type == long.class || type == Long.class) {
            return 7L;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        if (type == String.class) {
            return "7391";
        }
        if (type == Instant.class) {
            return Instant.parse("2124-02-03T04:05:06Z");
        }
        throw new AssertionError("a narrow value of " + type);
    }

    private @Nullable Object value(Type type, Set<String> narrow, int depth) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), narrow, depth);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return depth > DEEPEST ? null : record(raw, narrow, depth + 1);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isSealed()) {
            return record(leaf(raw), narrow, depth + 1);
        }
        return scalar(raw);
    }

    /** One that does not lead back. */
    private static Class<?> leaf(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(Class::isRecord)
                .filter(type -> type.getRecordComponents().length > 0)
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .noneMatch(component ->
                                component.getGenericType().getTypeName().contains(sealed.getName())))
                .findFirst()
                .orElseThrow();
    }

    private Object container(Class<?> raw, Type[] arguments, Set<String> narrow, int depth) {
        // A list within itself ends here.
        boolean ends = depth >= DEEPEST;
        if (raw == Map.class) {
            return ends ? Map.of() : Map.of(present(arguments[0], narrow, depth), present(arguments[1], narrow, depth));
        }
        if (raw == List.class) {
            return ends ? List.of() : List.of(present(arguments[0], narrow, depth));
        }
        if (raw == Set.class) {
            return ends ? Set.of() : Set.of(present(arguments[0], narrow, depth));
        }
        if (raw == Optional.class) {
            return ends ? Optional.empty() : Optional.of(present(arguments[0], narrow, depth));
        }
        throw new AssertionError("a value of " + raw);
    }

    private Object present(Type type, Set<String> narrow, int depth) {
        Object value = value(type, narrow, depth);
        if (value == null) {
            throw new AssertionError("no value of " + type);
        }
        return value;
    }

    private Object scalar(Class<?> raw) {
        int number = next++;
        if (raw == String.class) {
            return given(WORD + number, WORD + number);
        }
        if (raw == long.class || raw == Long.class) {
            return given(739_000_000_000L + number, "739" + "%09d".formatted(number));
        }
        if (raw == int.class || raw == Integer.class) {
            return given(739_000_000 + number, "739" + "%06d".formatted(number));
        }
        if (raw == double.class || raw == Double.class) {
            return given(number + 0.739739, number + ".739739");
        }
        if (raw == BigDecimal.class) {
            return given(new BigDecimal(number + ".739739"), number + ".739739");
        }
        if (raw == BigInteger.class) {
            return given(new BigInteger("739739" + number), "739739" + number);
        }
        if (raw == UUID.class) {
            UUID id = new UUID(0x7391_0000_0000_4000L, 0x8000_0000_0000_0000L + number);
            return given(id, id.toString());
        }
        if (raw == Instant.class) {
            Instant time = Instant.ofEpochSecond(7_391_000_000L + number);
            return given(time, time.toString().substring(0, 19));
        }
        if (raw == Duration.class) {
            return given(Duration.ofSeconds(739_000_000L + number), "739" + "%06d".formatted(number));
        }
        if (raw == byte[].class) {
            byte[] bytes = (WORD + number).getBytes(StandardCharsets.UTF_8);
            forms.add(HexFormat.of().formatHex(bytes));
            forms.add(Arrays.toString(bytes));
            return given(bytes, Base64.getEncoder().encodeToString(bytes));
        }
        if (raw == AttributeValue.class) {
            forms.add(WORD + number);
            return AttributeValue.fromL(List.of(
                    AttributeValue.fromS(WORD + number), AttributeValue.fromB(SdkBytes.fromUtf8String(WORD + number))));
        }
        return fewValued(raw);
    }

    private static Object fewValued(Class<?> raw) {
        if (raw == boolean.class || raw == Boolean.class) {
            return true;
        }
        if (raw == byte.class || raw == Byte.class) {
            return (byte) 7;
        }
        if (raw == short.class || raw == Short.class) {
            return (short) 7;
        }
        if (raw == float.class || raw == Float.class) {
            return 7.5f;
        }
        if (raw == char.class || raw == Character.class) {
            return 'q';
        }
        if (raw == LocalDate.class) {
            return LocalDate.of(2124, 1, 2);
        }
        throw new AssertionError("a value of " + raw);
    }

    private <V> V given(V value, String form) {
        if (form.length() >= 6) {
            forms.add(form.toLowerCase(Locale.ROOT));
        }
        return value;
    }

    private static @Nullable Object get(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }
}
