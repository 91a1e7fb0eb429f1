package dev.singlet.processor.hostile;

import java.util.List;
import java.util.Random;

/** Names and texts that have broken writers of source code. */
final class HostileText {

    /** What code in a text would be called if it became code. */
    static final String INTRUDER = "Intruder";

    private static final List<String> TYPE_NAMES = List.of(
            "Chat",
            "Order",
            "String",
            "Object",
            "Optional",
            "List",
            "Instant",
            "Override",
            "Entity",
            "Table",
            "Query",
            "Page",
            "Range",
            "Builder",
            "Generated",
            "Integer",
            "Record",
            "Key",
            "Draft",
            "Update",
            "Fields",
            "Codec",
            "Repository",
            "Item",
            "Collection",
            "Ñandú",
            "表",
            "Größe",
            "Ωmega",
            "a",
            "x1",
            "_A",
            "$",
            "A$B",
            "A_B",
            "Async",
            "Map",
            "AttributeValue",
            "Function",
            "Supplier",
            "TableClient",
            "NullMarked",
            "İstanbul");

    private static final List<String> COMPONENT_NAMES = List.of(
            "id",
            "name",
            "value",
            "key",
            "item",
            "table",
            "client",
            "draft",
            "update",
            "fields",
            "codec",
            "sealed",
            "permits",
            "record",
            "yield",
            "var",
            "when",
            "module",
            "open",
            "with",
            "to",
            "exports",
            "it",
            "self",
            "of",
            "parse",
            "partition",
            "sort",
            "build",
            "create",
            "execute",
            "onlyIf",
            "page",
            "list",
            "limit",
            "filter",
            "größe",
            "名前",
            "ñ",
            "i̇",
            "$",
            "$1",
            "_x",
            "a$b",
            "URL",
            "aB",
            "A",
            "is",
            "get",
            "set",
            "clear",
            "add",
            "x",
            "y",
            "n",
            "m",
            "pk",
            "sk",
            "entityType",
            "gsi1pk",
            "expression",
            "builder",
            "values",
            "and",
            "or",
            "not",
            "eq",
            "exists",
            "count",
            "size",
            "type",
            "in",
            "between",
            "version",
            "now",
            "attributes",
            "reader",
            "writer",
            "result",
            "other",
            "object",
            "element",
            "elements",
            "entry",
            "index",
            "query",
            "cursor",
            "change");

    /** The compiler refuses these. */
    private static final List<String> REFUSED_NAMES = List.of(
            "class", "int", "_", "hashCode", "toString", "getClass", "wait", "1a", "a b", "true", "null", "enum");

    private static final List<String> FRAGMENTS = List.of(
            "*/",
            "/*",
            "//",
            "\\u002a/",
            "\\",
            "\"",
            "\"\"\"",
            "'",
            "\n",
            "\r",
            "\t",
            "\0",
            "\u2028",
            "\u2029",
            "\u0085",
            "\ud83d\ude00",
            "\ud800",
            "\udc00",
            "\uffff",
            "\ufeff",
            "\u202e",
            "$S",
            "$T",
            "$L",
            "$N",
            "$$",
            "$[",
            "$]",
            "$>",
            "$W",
            "%s",
            "%n",
            "${x}",
            "{",
            "}",
            "{}",
            "{@code ",
            "{@link ",
            "{@snippet",
            "@author",
            "<script>",
            "</pre>",
            "<!--",
            "&lt;",
            "&",
            "#",
            "##",
            "{id}",
            "{id:10}",
            "{id:millis}",
            "{name:lower}",
            "{ id }",
            "{id:}",
            "{:}",
            "|",
            "`",
            "- ",
            ": ",
            "yes",
            "null",
            "~",
            "!Ref x",
            "a",
            "A",
            "0",
            " ",
            "é",
            "ß",
            "İ",
            "\u0130",
            "i\u0307",
            "../../x",
            "a.b",
            "a-b",
            "a_b",
            "x".repeat(300),
            "*/ class " + INTRUDER + " {} /*",
            "\"; " + INTRUDER + ".run(); //",
            "\\u002a/ static { " + INTRUDER + ".run(); } //",
            "$L " + INTRUDER,
            "\n" + INTRUDER + ".run();\n",
            "\u2028" + INTRUDER + ".run();");

    private final Random random;
    private final double rate;

    /**
     * Makes a source of texts.
     *
     * @param rate how often something that is asked for is hostile, between 0 and 1
     */
    HostileText(Random random, double rate) {
        this.random = random;
        this.rate = rate;
    }

    /** Returns whether the next thing shall be hostile. */
    boolean strikes() {
        return random.nextDouble() < rate;
    }

    /** Returns whether the next thing shall be such that it is hardly Java. */
    boolean strikesHard() {
        return random.nextDouble() < rate / 8;
    }

    String typeName() {
        return strikesHard() ? any(REFUSED_NAMES) : any(TYPE_NAMES);
    }

    String componentName() {
        return strikesHard() ? any(REFUSED_NAMES) : any(COMPONENT_NAMES);
    }

    /** Returns a text, which is the given one unless it shall be hostile. */
    String or(String friendly) {
        return strikes() ? text() : friendly;
    }

    /** Returns up to four fragments. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(any(FRAGMENTS));
        }
        return text.toString();
    }

    /** Returns the Java literal of a text, with its characters as they are or as Unicode escapes. */
    String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                default -> {
                    boolean asIs = c >= ' ' && (c < 0x7f || (!Character.isSurrogate(c) && random.nextBoolean()));
                    literal.append(asIs ? String.valueOf(c) : "\\u%04x".formatted((int) c));
                }
            }
        }
        return literal.append('"').toString();
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
