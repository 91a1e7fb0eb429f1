package dev.singlet.processor.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Writes the components of random records. */
final class HostileComponents {

    private static final List<String> KEYED_TYPES = List.of(
            "String", "String", "String", "int", "long", "Long", "Instant", "UUID", "LocalDate", "boolean", "E");

    private static final List<String> TYPES = List.of(
            "String",
            "int",
            "long",
            "boolean",
            "Double",
            "float",
            "short",
            "Byte",
            "char",
            "BigDecimal",
            "BigInteger",
            "UUID",
            "Instant",
            "LocalDate",
            "Duration",
            "byte[]",
            "software.amazon.awssdk.services.dynamodb.model.AttributeValue",
            "List<software.amazon.awssdk.services.dynamodb.model.AttributeValue>",
            "E",
            "N",
            "D",
            "Set<E>",
            "List<String>",
            "Set<Long>",
            "Set<byte[]>",
            "Map<String, Integer>",
            "Map<E, N>",
            "Map<UUID, D>",
            "Optional<String>",
            "Optional<N>",
            "Optional<Integer>",
            "List<N>",
            "List<D>",
            "List<Map<String, List<Integer>>>",
            "Map<String, Map<String, Set<String>>>",
            "List<List<List<N>>>");

    private static final List<String> REFUSED_TYPES = List.of(
            "Object",
            "Thread",
            "T",
            "Missing",
            "Missing<String>",
            "List",
            "List<?>",
            "List<? extends N>",
            "Set<N>",
            "Set<software.amazon.awssdk.services.dynamodb.model.AttributeValue>",
            "Map<Instant, String>",
            "Map<String, ?>",
            "Optional<Optional<String>>",
            "Optional<Missing>",
            "String[]",
            "int[][]",
            "Void",
            "Iterable<String>",
            "Map.Entry<String, String>",
            "Runnable",
            "Optional",
            "OptionalInt",
            "CharSequence",
            "Number",
            "Enum<?>",
            "Class<?>",
            "Override",
            "Hidden",
            "void",
            "Comparable<E>",
            "Date");

    private final Random random;
    private final HostileText text;

    HostileComponents(Random random, HostileText text) {
        this.random = random;
        this.text = text;
    }

    /**
     * One component.
     *
     * @param name its name
     * @param type its type
     * @param isKeyed whether its type can stand in a key
     * @param declaration as it is written in the record
     */
    record Component(String name, String type, boolean isKeyed, String declaration) {}

    List<Component> ofEntity() {
        List<Component> components = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int keyed = 1 + random.nextInt(3);
        int others = random.nextInt(60) == 0 ? 100 : random.nextInt(4);
        for (int i = 0; i < keyed + others; i++) {
            String name = text.componentName();
            if (!names.add(name) && !text.strikes()) {
                name += i;
            }
            components.add(i < keyed ? keyed(name) : other(name));
        }
        return components;
    }

    /** Returns the components of a nested record. */
    String ofNested() {
        return declarations(List.of(other(text.componentName() + "0"), other(text.componentName() + "1")));
    }

    static String declarations(List<Component> components) {
        return String.join(", ", components.stream().map(Component::declaration).toList());
    }

    /** Returns a component as a view of its record has it: without what is said about it. */
    static String plain(Component component) {
        return LibraryNames.types(component.type()) + " " + component.name();
    }

    private Component keyed(String name) {
        String type = text.any(KEYED_TYPES);
        String annotation = "";
        if (type.equals("String") && random.nextInt(4) == 0) {
            annotation =
                    text.any(List.of("@GeneratedId ", "@GeneratedId(dev.singlet.annotation.IdStrategy.TIME_ORDERED) "));
        } else if (type.equals("Instant") && random.nextBoolean()) {
            annotation = "@CreatedAt ";
        }
        return new Component(name, type, true, annotation + attribute() + LibraryNames.types(type) + " " + name);
    }

    private Component other(String name) {
        String type = text.strikes() && random.nextBoolean() ? text.any(REFUSED_TYPES) : text.any(TYPES);
        StringBuilder annotations = new StringBuilder(attribute());
        if (text.strikes()) {
            annotations.append(wild());
        } else if (random.nextInt(3) == 0) {
            annotations.append(fitting(type));
        }
        String written = LibraryNames.types(type);
        if (annotations.toString().endsWith("@Nullable ")) {
            // A type annotation stands right before the simple name.
            annotations.setLength(annotations.length() - "@Nullable ".length());
            written = written.replaceFirst("^((?:\\w+\\.)*)(\\w+)", "$1@Nullable $2");
        }
        return new Component(name, type, false, annotations + written + " " + name);
    }

    private String attribute() {
        return random.nextInt(6) == 0
                ? "@Attribute(" + text.literal(text.or("stored" + random.nextInt(1_000))) + ") "
                : "";
    }

    private String fitting(String type) {
        return switch (type) {
            case "Instant" -> "@UpdatedAt ";
            case "long" -> text.any(List.of("@Version ", "@Min(1) ", "@PositiveOrZero "));
            case "int", "short" -> "@Max(" + random.nextInt(100) + ") ";
            case "String" ->
                text.any(List.<Supplier<String>>of(
                                () -> "@Unique ",
                                () -> "@NotBlank ",
                                () -> "@Pattern(regexp = " + text.literal(text.or("[a-z]+")) + ") ",
                                () -> "@Size(min = 1, max = 9, message = " + text.literal(text.text()) + ") "))
                        .get();
            case "Duration", "BigDecimal", "Set<E>" -> "@Nullable ";
            default -> "";
        };
    }

    private String wild() {
        return text.any(List.of(
                "@GeneratedId ",
                "@CreatedAt ",
                "@UpdatedAt ",
                "@Version ",
                "@TimeToLive ",
                "@Unique(scope = " + text.literal(text.text()) + ") ",
                "@Unique(name = " + text.literal(text.text()) + ") ",
                "@Convert(java.lang.String.class) ",
                "@Convert(Missing.class) ",
                "@Deprecated ",
                "@Nullable ",
                "@SuppressWarnings(" + text.literal(text.text()) + ") ",
                "@Size(min = -1, max = 0) ",
                "@Min(9) @Max(1) ",
                "@Email ",
                "@Past ",
                "@Missing ",
                "@Entity ",
                "@Pattern(regexp = " + text.literal(text.text()) + ") ",
                "@Digits(integer = 40, fraction = -1) ",
                "@DecimalMin(" + text.literal(text.text()) + ") "));
    }
}
