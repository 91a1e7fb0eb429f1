package dev.singlet.processor.lock;

import dev.singlet.processor.schema.StoredType;
import dev.singlet.processor.schema.StoredType.Converted;
import dev.singlet.processor.schema.StoredType.EnumType;
import dev.singlet.processor.schema.StoredType.ListType;
import dev.singlet.processor.schema.StoredType.MapType;
import dev.singlet.processor.schema.StoredType.Nested;
import dev.singlet.processor.schema.StoredType.SetType;
import dev.singlet.processor.schema.StoredType.Shared;
import dev.singlet.processor.schema.StoredType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides whether what was stored as one type is read as another one without a difference. */
final class TypeComparison {

    /** From each type the wider ones: every value that was stored is one of theirs, written in the same way. */
    private static final Map<String, Set<String>> WIDER = Map.of(
            "byte", Set.of("short", "int", "long", "float", "double", "bigInteger", "bigDecimal"),
            "short", Set.of("int", "long", "float", "double", "bigInteger", "bigDecimal"),
            "int", Set.of("long", "double", "bigInteger", "bigDecimal"),
            "long", Set.of("bigInteger", "bigDecimal"),
            "bigInteger", Set.of("bigDecimal"),
            "char", Set.of("string"),
            "uuid", Set.of("string"));

    /** Compares the attributes of two records. */
    interface Records {
        /** Compares two nested records, and returns whether the one may be the other at all. */
        boolean nested(String before, String now);

        /** Compares a nested record with the first version of what has got {@code @Document}. */
        boolean annotated(String before, String now);

        /** Returns whether two types with {@code @Document} are one. */
        boolean isSame(String before, String now);
    }

    /**
     * What is wrong.
     *
     * @param text what follows the name of what has the type
     * @param isOnlyConverter whether nothing but the class of a converter is another one, which may do the same
     */
    record Problem(String text, boolean isOnlyConverter) {}

    private final Records records;
    private final List<String> compatible = new ArrayList<>();

    TypeComparison(Records records) {
        this.records = records;
    }

    /** Returns what is compatible about the change, after {@link #problem} has returned nothing. */
    List<String> compatible() {
        return List.copyOf(compatible);
    }

    /** Returns what is wrong with reading the one as the other. */
    Optional<Problem> problem(StoredType before, StoredType now) {
        if (before instanceof EnumType mine && now instanceof EnumType its) {
            return constants(mine, its);
        }
        if (before instanceof ListType mine && now instanceof ListType its) {
            return problem(mine.element(), its.element());
        }
        if (before instanceof SetType mine && now instanceof SetType its) {
            return problem(mine.element(), its.element());
        }
        if (before instanceof MapType mine && now instanceof MapType its) {
            return problem(mine.key(), its.key()).or(() -> problem(mine.value(), its.value()));
        }
        if (before instanceof Nested mine && now instanceof Nested its) {
            return records.nested(mine.document(), its.document()) ? Optional.empty() : differ(before, now);
        }
        if (before instanceof Shared mine && now instanceof Shared its) {
            return records.isSame(mine.document(), its.document()) ? Optional.empty() : differ(before, now);
        }
        if (before instanceof Nested mine && now instanceof Shared its) {
            return records.annotated(mine.document(), its.document()) ? Optional.empty() : differ(before, now);
        }
        if (before instanceof Converted mine && now instanceof Converted its) {
            return mine.converter().equals(its.converter())
                    ? problem(mine.stored(), its.stored())
                    : Optional.of(
                            new Problem(difference(before, now), mine.stored().equals(its.stored())));
        }
        return before.equals(now) || isWider(before, now) ? Optional.empty() : differ(before, now);
    }

    private Optional<Problem> constants(EnumType before, EnumType now) {
        List<String> lost = before.constants().stream()
                .filter(constant -> !now.constants().contains(constant))
                .toList();
        if (!lost.isEmpty()) {
            return Optional.of(
                    new Problem("held the constants %s, which are gone".formatted(String.join(", ", lost)), false));
        }
        List<String> added = now.constants().stream()
                .filter(constant -> !before.constants().contains(constant))
                .toList();
        if (!added.isEmpty()) {
            compatible.add("has the new constants " + String.join(", ", added));
        } else if (!before.equals(now)) {
            compatible.add("has its constants in another order");
        }
        return Optional.empty();
    }

    private boolean isWider(StoredType before, StoredType now) {
        if (!(now instanceof Simple its)) {
            return false;
        }
        boolean isWider = before instanceof EnumType
                ? its.name().equals("string")
                : before instanceof Simple mine
                        && WIDER.getOrDefault(mine.name(), Set.of()).contains(its.name());
        if (isWider) {
            compatible.add("is %s instead of %s".formatted(show(now), show(before)));
        }
        return isWider;
    }

    private static Optional<Problem> differ(StoredType before, StoredType now) {
        return Optional.of(new Problem(difference(before, now), false));
    }

    private static String difference(StoredType before, StoredType now) {
        return "was stored as %s and is now read as %s".formatted(show(before), show(now));
    }

    static String show(StoredType type) {
        if (type instanceof Simple simple) {
            return simple.name();
        }
        if (type instanceof EnumType) {
            return "enum";
        }
        if (type instanceof ListType list) {
            return "list of " + show(list.element());
        }
        if (type instanceof SetType set) {
            return "set of " + show(set.element());
        }
        if (type instanceof MapType map) {
            return "map of " + show(map.key()) + " to " + show(map.value());
        }
        if (type instanceof Nested nested) {
            return "record " + nested.document();
        }
        if (type instanceof Shared shared) {
            return "document " + shared.document();
        }
        Converted converted = (Converted) type;
        return "%s by %s".formatted(show(converted.stored()), converted.converter());
    }
}
