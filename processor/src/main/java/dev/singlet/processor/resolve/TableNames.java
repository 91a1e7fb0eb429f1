package dev.singlet.processor.resolve;

import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Suggestion;
import dev.singlet.processor.read.TableDeclaration;
import dev.singlet.processor.read.TableDeclaration.IndexForm;
import dev.singlet.processor.read.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the names that {@code @Table} and {@code @Gsi} hold. */
final class TableNames {

    private static final Pattern TABLE_NAME = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");
    private static final int LONGEST_KEY_ATTRIBUTE = 255;

    private final TableDeclaration table;
    private final Problems problems;
    private final String tableName;

    TableNames(TableDeclaration table, Problems problems) {
        this.table = table;
        this.problems = problems;
        this.tableName = table.type().getSimpleName().toString();
    }

    void check() {
        if (!TABLE_NAME.matcher(table.name().value()).matches()) {
            problems.add(
                    ProblemId.TABLE_NAME_INVALID,
                    table.name().origin(),
                    "Table %s has the name \"%s\", which DynamoDB refuses. Use 3 to 255 of a-z, A-Z, 0-9, \"_\", \"-\" and \".\"."
                            .formatted(tableName, table.name().value()));
        }
        checkAttribute("partitionKey", table.partitionKey());
        if (!table.sortKey().isEmpty()) {
            checkAttribute("sortKey", table.sortKey());
        }
        checkAttribute("typeAttribute", table.typeAttribute());
        checkDistinct();
        checkIndexes();
    }

    private void checkAttribute(String what, Text name) {
        if (name.isEmpty() || name.value().length() > LONGEST_KEY_ATTRIBUTE) {
            problems.add(
                    ProblemId.ATTRIBUTE_NAME_INVALID,
                    name.origin(),
                    "Table %s has a %s of %d characters. DynamoDB allows 1 to 255. Choose another name."
                            .formatted(tableName, what, name.value().length()));
        }
    }

    private void checkDistinct() {
        Set<String> names = new HashSet<>();
        for (Text name : List.of(table.partitionKey(), table.sortKey(), table.typeAttribute())) {
            if (!name.isEmpty() && !names.add(name.value())) {
                problems.add(
                        ProblemId.ATTRIBUTE_NAME_RESERVED,
                        name.origin(),
                        "Table %s stores two of its partition key, sort key and type in one attribute, \"%s\". Give each its own."
                                .formatted(tableName, name.value()));
            }
        }
    }

    private void checkIndexes() {
        List<String> used = table.entities().stream()
                .flatMap(entity -> entity.indexes().stream())
                .map(index -> index.name().value())
                .distinct()
                .toList();
        Set<String> declared = new HashSet<>();
        for (IndexForm form : table.indexes()) {
            String name = form.name().value();
            if (!declared.add(name)) {
                problems.add(
                        ProblemId.GSI_DUPLICATE,
                        form.name().origin(),
                        "Table %s declares index %s more than once. Keep one %s."
                                .formatted(tableName, name, form.annotation()));
            } else if (table.isComplete() && !used.contains(name)) {
                problems.add(
                        ProblemId.GSI_UNUSED,
                        form.name().origin(),
                        "Table %s declares index \"%s\", which no entity uses.%s Remove the %s, or add an @Index."
                                .formatted(tableName, name, Suggestion.sentence(name, used), form.annotation()));
            }
            for (Text attribute : List.of(form.partitionKey(), form.sortKey())) {
                if (!attribute.isEmpty()) {
                    checkAttribute("key attribute of index " + name, attribute);
                }
            }
        }
    }
}
