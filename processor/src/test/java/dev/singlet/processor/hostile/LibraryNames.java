package dev.singlet.processor.hostile;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;

/** Puts the packages before the names of library types, since a model's own types may have the same names. */
final class LibraryNames {

    private static final List<Entry<String, String>> ANNOTATIONS = List.of(
            Map.entry(
                    "dev.singlet.annotation",
                    "Table|Entity|Key|Index|ItemCollection|Projection|Document|GeneratedId|CreatedAt|UpdatedAt|Version"
                            + "|TimeToLive|Unique|Convert|Attribute|Gsi"),
            Map.entry(
                    "jakarta.validation.constraints",
                    "Size|Pattern|NotBlank|Min|Max|PositiveOrZero|Email|Past|Digits|DecimalMin"),
            Map.entry("java.lang", "Deprecated|SuppressWarnings"));

    private static final List<Entry<String, String>> TYPES = List.of(
            Map.entry("java.math", "BigDecimal|BigInteger"),
            Map.entry("java.time", "Instant|LocalDate|Duration"),
            Map.entry("java.util", "UUID|List|Set|Map|Optional|OptionalInt|Date"),
            Map.entry(
                    "java.lang",
                    "String|Integer|Long|Double|Byte|Object|Void|Number|Override|Thread|Iterable|Runnable|CharSequence"
                            + "|Enum|Class|Comparable"));

    private LibraryNames() {}

    /** Returns an annotation, or several, with the packages of their names. */
    static String annotations(String code) {
        return qualified(code, "@", ANNOTATIONS);
    }

    /** Returns a type with the packages of all its names. */
    static String types(String code) {
        return qualified(code, "(?<![.\\w])", TYPES);
    }

    private static String qualified(String code, String before, List<Entry<String, String>> packages) {
        String qualified = code;
        for (Entry<String, String> entry : packages) {
            qualified = Pattern.compile("(" + before + ")(" + entry.getValue() + ")\\b")
                    .matcher(qualified)
                    .replaceAll("$1" + entry.getKey() + ".$2");
        }
        return qualified;
    }
}
