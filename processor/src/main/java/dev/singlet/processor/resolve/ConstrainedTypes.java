package dev.singlet.processor.resolve;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which constraints fit which Java types. */
final class ConstrainedTypes {

    private static final Set<String> NUMBERS = Set.of(
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.math.BigDecimal",
            "java.math.BigInteger");
    private static final Set<String> SIZED = Set.of("java.util.List", "java.util.Set", "java.util.Map");
    private static final Set<String> TIMES = Set.of("java.time.Instant", "java.time.LocalDate");

    private final TypeTests tests;

    ConstrainedTypes(TypeTests tests) {
        this.tests = tests;
    }

    /** Constraints that fit the same types. */
    enum Group {
        TEXT("String"),
        SIZE("String, List, Set, Map and byte[]"),
        NUMBER("numbers"),
        TIME("Instant and LocalDate"),
        TRUTH("boolean");

        private final String text;

        Group(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** Returns the group of a constraint by its simple name, if generated code can check it. */
    static Optional<Group> groupOf(String constraint) {
        return switch (constraint) {
            case "NotBlank", "Pattern", "Email" -> Optional.of(Group.TEXT);
            case "NotEmpty", "Size" -> Optional.of(Group.SIZE);
            case "Min",
                    "Max",
                    "DecimalMin",
                    "DecimalMax",
                    "Digits",
                    "Positive",
                    "PositiveOrZero",
                    "Negative",
                    "NegativeOrZero" -> Optional.of(Group.NUMBER);
            case "Past", "PastOrPresent", "Future", "FutureOrPresent" -> Optional.of(Group.TIME);
            case "AssertTrue", "AssertFalse" -> Optional.of(Group.TRUTH);
            default -> Optional.empty();
        };
    }

    boolean fits(Group group, TypeMirror type) {
        String name = tests.nameOf(tests.boxed(type)).orElse("");
        boolean isText = name.equals("java.lang.String");
        return switch (group) {
            case TEXT -> isText;
            case SIZE -> isText || SIZED.contains(name) || isBytes(type);
            case NUMBER -> NUMBERS.contains(name);
            case TIME -> TIMES.contains(name);
            case TRUTH -> name.equals("java.lang.Boolean");
        };
    }

    private static boolean isBytes(TypeMirror type) {
        return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
    }
}
