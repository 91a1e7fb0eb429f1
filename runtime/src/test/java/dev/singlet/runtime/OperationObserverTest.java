package dev.singlet.runtime;

import static dev.singlet.sample.TaskLab.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.Operation;
import dev.singlet.OperationEvent;
import dev.singlet.OperationListener;
import dev.singlet.OperationObserver;
import dev.singlet.OperationStart;
import dev.singlet.TableOptions;
import dev.singlet.sample.Task;
import dev.singlet.sample.TaskKey;
import dev.singlet.sample.TaskLab;
import dev.singlet.testing.DynamoDbExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What listeners see of an operation while it goes on, and that they cannot harm it. */
class OperationObserverTest {

    @RegisterExtension
    static final DynamoDbExtension DYNAMO = DynamoDbExtension.embedded();

    private final List<String> seen = new ArrayList<>();

    @Test
    void followsAnOperationFromItsStartToItsEnd() {
        try (TaskLab lab = open(options -> options.listener(new Diary("")))) {
            Task task = lab.tasks().create(task("follow", "1"));
            lab.tasks().byOwner(task.owner()).first();

            assertEquals(
                    List.of(
                            "create of Task starts",
                            "request",
                            "response",
                            "create ends",
                            "query of Task by gsi1 starts",
                            "request",
                            "response",
                            "query ends"),
                    seen);
        }
    }

    @Test
    void hasAScopeForEachRequest() {
        try (TaskLab lab = open(options -> options.listener(new Diary("")).batchConcurrency(1))) {
            List<TaskKey> keys = IntStream.range(0, 30)
                    .mapToObj(id -> new TaskKey("scopes", "" + id))
                    .toList();
            lab.tasks().deleteAll(keys);

            assertEquals(
                    List.of(
                            "delete all of Task starts",
                            "request",
                            "response",
                            "request",
                            "response",
                            "delete all ends"),
                    seen);
        }
    }

    @Test
    void scopesOfSeveralListenersAreNested() {
        try (TaskLab lab = open(options -> options.listener(new Diary("a: ")).listener(new Diary("b: ")))) {
            lab.tasks().find(new TaskKey("nested", "1"));

            assertEquals(
                    List.of(
                            "a: get of Task starts",
                            "b: get of Task starts",
                            "a: request",
                            "b: request",
                            "b: response",
                            "a: response",
                            "a: get ends",
                            "b: get ends"),
                    seen);
        }
    }

    @Test
    void aScopeEndsAfterAFailureToo() {
        try (TaskLab lab = open(options -> options.listener(new Diary("")))) {
            lab.tasks().create(task("twice", "1"));
            seen.clear();

            assertThrows(ItemAlreadyExistsException.class, () -> lab.tasks().create(task("twice", "1")));

            assertEquals(List.of("create of Task starts", "request", "response", "create ends"), seen);
        }
    }

    @Test
    void isCalledInTheThreadOfACallThatWaits() {
        List<Thread> threads = new ArrayList<>();
        OperationListener listener = new OperationListener() {
            @Override
            public void onOperation(OperationEvent event) {
                throw new AssertionError("the observer is told instead");
            }

            @Override
            public OperationObserver onStart(OperationStart start) {
                threads.add(Thread.currentThread());
                return event -> threads.add(Thread.currentThread());
            }
        };
        try (TaskLab lab = open(options -> options.listener(listener))) {
            threads.clear();
            lab.tasks().find(new TaskKey("thread", "1"));

            assertEquals(2, threads.size());
            threads.forEach(thread -> assertSame(Thread.currentThread(), thread));
        }
    }

    @Test
    void listenersThatFailHarmNothing() {
        OperationListener failsAtTheStart = new OperationListener() {
            @Override
            public void onOperation(OperationEvent event) {
                seen.add("told although its start failed");
            }

            @Override
            public OperationObserver onStart(OperationStart start) {
                throw new NoClassDefFoundError("a listener fails");
            }
        };
        OperationListener failsAtRequests = observing(new Failing(true));
        OperationListener failsAtResponses = observing(new Failing(false));
        OperationListener failsAtTheEnd = event -> {
            throw new IllegalStateException("a listener fails");
        };
        try (TaskLab lab = open(options -> options.listener(failsAtTheStart)
                .listener(failsAtRequests)
                .listener(failsAtResponses)
                .listener(failsAtTheEnd)
                .listener(new Diary("")))) {

            assertEquals(Optional.empty(), lab.tasks().find(new TaskKey("failing", "1")));

            assertEquals(List.of("get of Task starts", "request", "response", "get ends"), seen);
            assertEquals(
                    Operation.GET, lab.events().get(lab.events().size() - 1).operation());
        }
    }

    private TaskLab open(Consumer<TableOptions.Builder> options) {
        TaskLab lab = TaskLab.open(DYNAMO, options);
        seen.clear();
        return lab;
    }

    private static OperationListener observing(OperationObserver observer) {
        return new OperationListener() {
            @Override
            public void onOperation(OperationEvent event) {
                observer.onEnd(event);
            }

            @Override
            public OperationObserver onStart(OperationStart start) {
                return observer;
            }
        };
    }

    /** Writes down all that it is told. */
    private final class Diary implements OperationListener, OperationObserver {

        private final String name;

        Diary(String name) {
            this.name = name;
        }

        @Override
        public OperationObserver onStart(OperationStart start) {
            note(start.operation()
                    + start.entity().map(entity -> " of " + entity).orElse("")
                    + start.index().map(index -> " by " + index).orElse("") + " starts");
            return this;
        }

        @Override
        public Scope onRequest() {
            note("request");
            return () -> note("response");
        }

        @Override
        public void onEnd(OperationEvent event) {
            note(event.operation() + " ends");
        }

        @Override
        public void onOperation(OperationEvent event) {
            note("never called");
        }

        private void note(String what) {
            seen.add(name + what);
        }
    }

    private record Failing(boolean atRequests) implements OperationObserver {

        @Override
        public Scope onRequest() {
            if (atRequests) {
                throw new IllegalStateException("an observer fails");
            }
            return () -> {
                throw new AssertionError("a scope fails");
            };
        }

        @Override
        public void onEnd(OperationEvent event) {
            throw new StackOverflowError("an observer fails");
        }
    }
}
