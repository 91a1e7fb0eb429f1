package dev.singlet.it.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The generated repositories do what a naive model in memory does, results and exceptions included, and store nothing
 * but what the model's rows call for.
 *
 * <p>{@code -Dsinglet.fuzz=true} runs for longer, {@code -Dsinglet.seed=N} begins at another round.
 */
class ModelBasedTest {

    @RegisterExtension
    static final DynamoDbExtension dynamo = DynamoDbExtension.embedded();

    private static final int ROUND = 150;
    private static final int LEAST_ROUNDS = Boolean.getBoolean("singlet.fuzz") ? 1_000 : 40;
    private static final String EXISTS = "ItemAlreadyExistsException";
    private static final String NOT_FOUND = "ItemNotFoundException";
    private static final String FAILED = "ConditionFailedException";
    private static final String KEY = "InvalidKeyException";

    @Test
    void theTableDoesWhatTheModelDoes() {
        long first = Long.getLong("singlet.seed", System.nanoTime());
        System.out.println("ModelBasedTest: rounds of " + ROUND + " steps from -Dsinglet.seed=" + first);
        Campaign campaign = new Campaign(new Bench(dynamo.client(), dynamo.tableName()));
        long seed = first;
        while (seed < first + LEAST_ROUNDS) {
            campaign.run(seed++, ROUND);
        }
        // Some outcomes are rare, and these rounds are random: an unlucky run goes on for a while.
        while (!campaign.statistics().missing(everyOutcome()).isEmpty() && seed < first + 3L * LEAST_ROUNDS) {
            campaign.run(seed++, ROUND);
        }
        System.out.println("ModelBasedTest: " + campaign.statistics().total() + " operations");
        System.out.print(campaign.statistics());
        assertEquals(Set.of(), campaign.statistics().missing(everyOutcome()), "never occurred");
    }

    private static Set<String> everyOutcome() {
        Set<String> all = new TreeSet<>();
        for (String create : List.of("create", "create by draft", "transact with create")) {
            add(all, create, "done", create.startsWith("transact") ? "TransactionFailedException" : EXISTS, KEY);
        }
        add(all, "create", FAILED);
        add(all, "put", "done", KEY);
        add(all, "put if", "done", FAILED);
        add(all, "update", "done", NOT_FOUND, FAILED, KEY, "ConstraintViolationException", "IllegalStateException");
        add(all, "update if", "done", NOT_FOUND, FAILED);
        add(all, "delete", "done", "nothing", KEY);
        add(all, "delete if", "done", NOT_FOUND, FAILED);
        add(all, "deleteAll", "done", KEY);
        for (String part : List.of("put", "put if", "update", "update if", "delete", "delete if", "check")) {
            add(all, "transact with " + part, "done", "TransactionFailedException");
        }
        add(all, "transact", "IllegalArgumentException");
        add(all, "find", "done", "nothing", KEY);
        add(all, "get", "done", NOT_FOUND);
        add(all, "scan", "done");
        add(all, "scan count", "done");
        queryKinds().forEach(kind -> add(all, "query " + kind, "done", "nothing"));
        add(all, "query unfiltered", KEY);
        return all;
    }

    private static List<String> queryKinds() {
        List<String> kinds =
                new ArrayList<>(List.of("unfiltered", "filtered", "ascending", "descending", "without range"));
        for (Span.Kind kind : Span.Kind.values()) {
            kinds.add("with " + kind);
        }
        for (int components = 0; components <= 3; components++) {
            kinds.add("narrowed by " + components);
        }
        for (String method : List.of(
                "byOrgId", "byCity", "inspectedBy", "byRating", "byStatus", "byAssignee", "bySensor", "bySite")) {
            kinds.add(method);
        }
        for (int limit : List.of(1, 2, 3, 7, 200)) {
            kinds.add("by limit(" + limit + ").list()");
            kinds.add("by pages of " + limit);
        }
        kinds.addAll(List.of("by list()", "by first()", "by count()", "by page()"));
        return kinds;
    }

    private static void add(Set<String> all, String kind, String... outcomes) {
        for (String outcome : outcomes) {
            all.add(kind + " -> " + outcome);
        }
    }
}
