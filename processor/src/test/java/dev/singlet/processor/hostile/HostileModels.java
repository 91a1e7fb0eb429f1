package dev.singlet.processor.hostile;

import dev.singlet.processor.hostile.HostileComponents.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes random table models: half of them sound, half of them as users must never write them. */
final class HostileModels {

    private final Random random;
    private final HostileText text;
    private final HostileComponents components;

    HostileModels(long seed) {
        this.random = new Random(seed);
        this.text = new HostileText(random, random.nextInt(3) == 0 ? 0.15 : 0.012);
        this.components = new HostileComponents(random, text);
    }

    /** Returns the model of a seed. */
    static HostileModel of(long seed, String packageName) {
        return new HostileModels(seed).model(packageName);
    }

    private HostileModel model(String packageName) {
        List<String> entities = new ArrayList<>();
        for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
            String name = text.typeName();
            entities.add(entities.contains(name) && !text.strikesHard() ? name + i : name);
        }
        String table = text.any(List.of("ThingItem", "Things", "Item", "T", "表Item"));
        boolean isTogether = random.nextInt(6) == 0;
        StringBuilder types = new StringBuilder(table(table, isTogether ? List.of("Together") : entities));
        String viewed = components.ofNested();
        for (int i = 0; i < entities.size(); i++) {
            List<Component> all = components.ofEntity();
            if (i == 0 && !text.strikes()) {
                viewed = HostileComponents.plain(all.get(0));
            }
            types.append(entity(all, entities.get(i), i, isTogether ? "Together" : table));
        }
        if (isTogether) {
            types.append("@ItemCollection(partition = %s) sealed interface Together extends %s permits %s {}%n"
                    .formatted(text.literal(text.or("E#{id}")), table, String.join(", ", entities)));
        }
        if (random.nextInt(5) == 0) {
            types.append("@Projection(of = %s.class) record View(%s) {}%n".formatted(entities.get(0), viewed));
        }
        types.append(values());
        String source = "package " + packageName + ";\nimport org.jspecify.annotations.Nullable;\n"
                + nested(LibraryNames.annotations(types.toString()));
        return new HostileModel(packageName.replace('.', '/') + "/Model.java", source);
    }

    private String table(String name, List<String> entities) {
        List<String> settings = new ArrayList<>(List.of("name = " + text.literal(text.or("Things"))));
        if (text.strikes()) {
            settings.add(
                    text.any(List.of("partitionKey", "sortKey", "typeAttribute")) + " = " + text.literal(text.text()));
        }
        if (random.nextInt(12) == 0) {
            settings.add("async = true");
        }
        if (text.strikes()) {
            settings.add(
                    "indexes = @Gsi(name = \"gsi1\", projection = dev.singlet.annotation.IndexProjection.INCLUDE, include = %s)"
                            .formatted(text.literal(text.text())));
        }
        String permitted = String.join(", ", entities) + (text.strikesHard() ? ", Missing" : "");
        return "@Table(%s) %s interface %s permits %s {}%n"
                .formatted(
                        String.join(", ", settings),
                        text.strikesHard() ? "" : "sealed",
                        name + (text.strikesHard() ? "<T>" : ""),
                        permitted);
    }

    private String entity(List<Component> all, String name, int number, String table) {
        List<Component> keyed = all.stream().filter(Component::isKeyed).toList();
        StringBuilder declaration = new StringBuilder("@Entity");
        if (text.strikes()) {
            declaration
                    .append(text.any(List.of("(name = ", "(plural = ")))
                    .append(text.literal(text.text()))
                    .append(')');
        }
        declaration.append(" @Key(partition = %s, sort = %s)%n"
                .formatted(
                        text.literal(text.or((table.equals("Together") ? "E" : "E" + number) + "#{"
                                + keyed.get(0).name() + "}")),
                        text.literal(text.or(number + sort(keyed)))));
        for (int i = random.nextInt(3); i > 0; i--) {
            declaration.append("@Index(name = %s, query = %s, partition = %s, sort = %s)%n"
                    .formatted(
                            text.literal(text.or("gsi" + i)),
                            text.literal(text.or("byThing" + i)),
                            text.literal(text.or("I" + number + "#" + slot(text.any(keyed)))),
                            text.literal(text.or(sort(keyed)))));
        }
        return declaration
                .append(text.strikesHard() ? "final class " : "record ")
                .append(name)
                .append(text.strikesHard() ? "<T>" : "")
                .append('(')
                .append(HostileComponents.declarations(all))
                .append(") implements ")
                .append(text.strikesHard() ? "Missing" : table)
                .append(" {}\n")
                .toString();
    }

    private String sort(List<Component> keyed) {
        StringBuilder sort = new StringBuilder(text.any(List.of("S", "META#", "é", "x-y")));
        for (Component component : keyed.subList(1, keyed.size())) {
            sort.append('#').append(slot(component));
        }
        return sort.toString();
    }

    private String slot(Component component) {
        String format = switch (component.type()) {
            case "int", "long", "Long" -> text.any(List.of(":10", ":19", ":5"));
            case "Instant" -> text.any(List.of("", ":millis", ":micros", ":seconds", ":hour", ":day"));
            case "String" -> text.any(List.of("", "", "", ":lower", ":upper"));
            default -> "";
        };
        return "{" + component.name() + (text.strikes() ? ":" + text.text() : format) + "}";
    }

    /** Returns the enum, the record and the document that components are made of. */
    private String values() {
        // The first two are what a handler calls its type parameters.
        String first = text.any(List.of("C", "R", "Context", "D1"));
        return """
                enum E { %s, B }
                record N(%s) {}
                @Document(name = %s, handler = %s) sealed interface D permits %s, D2 {}
                record %s(%s) implements D {}
                record D2(%s) implements D {}
                class Outside { private record Hidden(int x) {} }
                """.formatted(
                        text.any(List.of("A", "Ä", "A_B", "$", "a", "名")),
                        components.ofNested(),
                        text.literal(text.or("d")),
                        random.nextBoolean(),
                        first,
                        first,
                        text.strikes() ? components.ofNested() : "java.lang.String a",
                        text.strikes() ? components.ofNested() : "int b");
    }

    /** Returns the types as they are, or nested in others. */
    private String nested(String types) {
        return switch (random.nextInt(8)) {
            case 0 -> "class Outer {\n" + types.replaceAll("(?m)^(enum|record|class|sealed)", "static $1") + "}\n";
            case 1 -> "interface Outer { interface Inner {\n" + types + "} }\n";
            case 2 -> text.strikesHard() ? "class Outer { void method() {\n" + types + "} }\n" : types;
            default -> types;
        };
    }
}
