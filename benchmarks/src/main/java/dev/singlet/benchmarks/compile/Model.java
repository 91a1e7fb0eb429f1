package dev.singlet.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sources that are compiled: records of nine components of mixed types, each with three indexes, all of them shared.
 * The tenant's partition is shared as well, so that literals at the beginning do not decide all proofs. Every record is
 * annotated for Singlet and for record-builder, so that both get the same sources.
 */
final class Model {

    private static final List<String> AREAS = List.of(
            "Billing", "Catalog", "Claims", "Fleet", "Hiring", "Orders", "Payroll", "Shipping", "Support", "Travel");
    private static final List<String> KINDS = List.of(
            "Account",
            "Address",
            "Approval",
            "Batch",
            "Booking",
            "Contact",
            "Contract",
            "Document",
            "Event",
            "Invoice",
            "Label",
            "Member",
            "Note",
            "Offer",
            "Plan",
            "Request",
            "Rule",
            "Session",
            "Task",
            "Visit");
    private static final List<String> PAYLOADS = List.of(
            "java.math.BigDecimal amount",
            "@jakarta.validation.constraints.Size(max = 20) java.util.Set<String> labels",
            "@jakarta.validation.constraints.Size(max = 20) java.util.Map<String, Long> counts",
            "java.util.Optional<java.time.LocalDate> due");

    private Model() {}

    /** Returns the sources of a layout: all of them, in the same order and the same bytes each time. */
    static List<Source> of(Layout layout) {
        List<Source> sources = new ArrayList<>();
        for (int table = 0; table < layout.tables(); table++) {
            String tableName = layout.tables() == 1 ? "Office" : AREAS.get(table);
            String inPackage = "model." + tableName.toLowerCase(Locale.ROOT);
            List<Integer> entities = IntStream.range(table * layout.entities(), (table + 1) * layout.entities())
                    .boxed()
                    .toList();
            sources.add(table(inPackage, tableName, entities));
            entities.forEach(entity -> sources.add(entity(inPackage, tableName, entity)));
        }
        return List.copyOf(sources);
    }

    private static Source table(String inPackage, String name, List<Integer> entities) {
        String permitted = entities.stream().map(Model::entityName).collect(Collectors.joining(", "));
        return new Source(inPackage + "." + name + "Item", """
                package %s;

                import dev.singlet.annotation.Table;

                @Table(name = "%s")
                public sealed interface %sItem permits %s {}
                """.formatted(inPackage, name, name, permitted));
    }

    private static Source entity(String inPackage, String table, int number) {
        String name = entityName(number);
        String literal = name.toUpperCase(Locale.ROOT);
        String key = number % 2 == 0
                ? "partition = \"%s#{id}\", sort = \"STATE\"".formatted(literal)
                : "partition = \"TENANT#{tenantId}\", sort = \"%s#{id}\"".formatted(literal);
        return new Source(inPackage + "." + name, """
                package %1$s;

                import dev.singlet.annotation.*;
                import io.soabase.recordbuilder.core.RecordBuilder;
                import java.time.Instant;
                import org.jspecify.annotations.Nullable;

                @Entity
                @Key(%2$s)
                @Index(name = "gsi1", query = "newest", partition = "TENANT#{tenantId}", sort = "%3$s#{updatedAt:millis}")
                @Index(name = "gsi2", query = "byOwner", partition = "OWNER#{ownerId}#%3$s", sort = "{createdAt}")
                @Index(name = "gsi3", query = "byState", partition = "TENANT#{tenantId}#%3$s#{state}", sort = "{priority:4}#{id}")
                @RecordBuilder
                public record %4$s(
                        String tenantId,
                        @GeneratedId String id,
                        State state,
                        int priority,
                        @Nullable String ownerId,
                        %5$s,
                        String text,
                        @CreatedAt Instant createdAt,
                        @UpdatedAt Instant updatedAt)
                        implements %6$sItem {

                    public enum State { OPEN, WAITING, DONE }
                }
                """.formatted(
                        inPackage, key, literal, name, PAYLOADS.get(number % PAYLOADS.size()), table));
    }

    private static String entityName(int number) {
        return AREAS.get(number / KINDS.size()) + KINDS.get(number % KINDS.size());
    }
}
