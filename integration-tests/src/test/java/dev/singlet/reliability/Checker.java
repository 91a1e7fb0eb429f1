package dev.singlet.reliability;

import dev.singlet.ConditionFailedException;
import dev.singlet.EntityKey;
import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.TransactionFailedException;
import dev.singlet.TransactionFailedException.Reason;
import dev.singlet.UniqueConstraintException;
import dev.singlet.UnprocessedItemsException;
import dev.singlet.VersionConflictException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds what a caller was told against what is stored. */
final class Checker {

    private Checker() {}

    /** What is wrong, in words; nothing if all is well. */
    static List<String> problems(
            Op op, FaultKind fault, Expected expected, Outcome outcome, Map<String, Object> stored) {
        List<String> problems = new ArrayList<>();
        switch (outcome.ending()) {
            case S -> {
                if (!stored.equals(expected.after())) {
                    problems.add(
                            stored.equals(expected.before())
                                    ? "a silent loss: success without an effect"
                                    : "another effect than that of doing it once: " + changes(expected, stored));
                }
                if (!isResult(op, expected, outcome)) {
                    problems.add("another result than without the fault");
                }
            }
            case R -> {
                if (!stored.equals(expected.after())) {
                    problems.add("said to be done, and is not");
                }
            }
            case F -> {
                if (!stored.equals(expected.before())) {
                    problems.add("a failure with an effect: " + outcome.failure());
                }
                if (fault != FaultKind.CONDITION && isRefusal(outcome.failure())) {
                    problems.add("a false conflict: " + outcome.failure());
                }
            }
            case U -> {
                if (!op.writes()) {
                    problems.add("a read has no outcome that could be unknown");
                }
                if (op.kind() != Op.Kind.STEPS
                        && !stored.equals(expected.before())
                        && !stored.equals(expected.after())) {
                    problems.add("neither done nor not done: " + changes(expected, stored));
                }
            }
            case P ->
                problems.addAll(partly(
                        expected, (UnprocessedItemsException) Objects.requireNonNull(outcome.failure()), stored));
        }
        if (!fault.addsRequests() && outcome.requests() > expected.bound()) {
            problems.add(outcome.requests() + " requests, and the bound is " + expected.bound());
        }
        return problems;
    }

    private static boolean isResult(Op op, Expected expected, Outcome outcome) {
        return Objects.equals(outcome.result(), expected.result())
                || (op.kind() == Op.Kind.DELETE && Optional.empty().equals(outcome.result()));
    }

    /** Nobody else writes, so that no condition can have failed. */
    private static boolean isRefusal(@Nullable Exception failure) {
        return failure instanceof ItemAlreadyExistsException
                || failure instanceof ItemNotFoundException
                || failure instanceof ConditionFailedException
                || failure instanceof VersionConflictException
                || failure instanceof UniqueConstraintException
                || (failure instanceof TransactionFailedException transaction
                        && transaction.failures().stream()
                                .anyMatch(action ->
                                        action.reason() != Reason.CONFLICT && action.reason() != Reason.THROTTLED));
    }

    /** What is not left is done, what is left is not, and what is unknown is one of both. */
    private static List<String> partly(
            Expected expected, UnprocessedItemsException failure, Map<String, Object> stored) {
        Set<String> left = places(failure.keys());
        Set<String> unknown = places(failure.unknownKeys());
        List<String> problems = new ArrayList<>();
        if (!left.containsAll(unknown)) {
            problems.add("unknown, and not left");
        }
        Set<String> places = new HashSet<>(expected.before().keySet());
        places.addAll(expected.after().keySet());
        places.addAll(stored.keySet());
        for (String place : places) {
            boolean done = Objects.equals(stored.get(place), expected.after().get(place));
            boolean notDone =
                    Objects.equals(stored.get(place), expected.before().get(place));
            boolean fine = left.contains(place) ? notDone || (unknown.contains(place) && done) : done;
            if (!fine) {
                problems.add((left.contains(place) ? "left, and done: " : "not left, and not done: ") + place);
            }
        }
        return problems;
    }

    private static Set<String> places(List<EntityKey> keys) {
        return keys.stream()
                .map(key -> Store.Items.place(key.partition(), Objects.requireNonNull(key.sort())))
                .collect(Collectors.toSet());
    }

    private static String changes(Expected expected, Map<String, Object> stored) {
        return stored.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(expected.after().get(entry.getKey())))
                .map(Map.Entry::toString)
                .collect(Collectors.joining("; "));
    }
}
