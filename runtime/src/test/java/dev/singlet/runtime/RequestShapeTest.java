package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.keyOf;
import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.sample.Project;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskLab;
import dev.singlet.sample.TaskName;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;

/** No name of an attribute stands in an expression itself, so that reserved words do no harm. */
class RequestShapeTest {

    private static final Set<String> KEYWORDS = Set.of(
            "SET",
            "REMOVE",
            "ADD",
            "DELETE",
            "AND",
            "OR",
            "NOT",
            "BETWEEN",
            "IN",
            "attribute_exists",
            "attribute_type",
            "attribute_not_exists",
            "list_append",
            "if_not_exists",
            "contains",
            "begins_with",
            "size");

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    @Test
    void expressionsHoldPlaceholdersAlone() {
        try (TaskLab lab = TaskLab.open(DYNAMO)) {
            Task task = lab.tasks()
                    .creating(task("shape", "1"))
                    .onlyIf(fields -> fields.name().notExists())
                    .execute();
            lab.tasks()
                    .putting(task)
                    .onlyIf(fields ->
                            fields.count().between(0, 9).and(fields.status().in("OPEN", "DONE")))
                    .execute();
            lab.tasks()
                    .update(keyOf(task))
                    .name("New")
                    .clearNote()
                    .addToCount(1)
                    .appendToList(List.of("x"))
                    .addToSet(Set.of("y"))
                    .putInMap("name", "z")
                    .onlyIf(fields ->
                            fields.list().contains("first").or(fields.note().exists()))
                    .execute();
            lab.tasks()
                    .byOwner(task.owner())
                    .filter(fields -> fields.name()
                            .beginsWith("N")
                            .and(fields.map().size().ge(1)))
                    .as(TaskName.PROJECTION)
                    .list();
            lab.table().scan().list();
            lab.tasks()
                    .deleting(keyOf(task))
                    .onlyIf(fields -> fields.status().eq("OPEN").not().not())
                    .execute();

            List<String> expressions = new ArrayList<>();
            for (SdkRequest request : lab.sent()) {
                collectExpressions(request, expressions);
            }
            assertTrue(expressions.size() >= 9);
            for (String expression : expressions) {
                for (String word : expression.split("[^A-Za-z0-9_#:]+", -1)) {
                    boolean allowed = word.isEmpty() || word.matches("[#:][nv]\\d+") || KEYWORDS.contains(word);
                    assertTrue(allowed, () -> word + " in " + expression);
                }
            }
        }
    }

    @Test
    void aConditionOnItsOwnNeedsNoUpdateExpression() {
        try (TaskLab lab = TaskLab.open(DYNAMO)) {
            lab.projects().create(new Project("own", "name"));
            assertEquals(
                    "name",
                    lab.projects()
                            .update("own")
                            .onlyIf(fields -> fields.name().eq("name"))
                            .execute()
                            .name());
        }
    }

    private static void collectExpressions(SdkPojo request, List<String> expressions) {
        request.sdkFields().stream()
                .filter(field -> field.memberName().endsWith("Expression"))
                .map(field -> field.getValueOrDefault(request))
                .filter(String.class::isInstance)
                .forEach(expression -> expressions.add((String) expression));
    }
}
