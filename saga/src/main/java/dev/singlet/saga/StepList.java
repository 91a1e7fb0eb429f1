package dev.singlet.saga;

import dev.singlet.runtime.DocumentCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has been defined of a saga so far. */
final class StepList<D> {

    private static final int MOST_STEPS = 100;

    private final String name;
    private final DocumentCodec<D> data;
    private final List<StepDefinition<D, ?>> steps = new ArrayList<>();
    private @Nullable Integer pivot;
    private @Nullable Duration timeout;

    StepList(String name, DocumentCodec<D> data) {
        this.name = Names.require("name", name);
        this.data = Objects.requireNonNull(data, "data");
    }

    void timeout(Duration duration) {
        timeout = duration;
    }

    void add(StepDefinition<D, ?> step) {
        if (steps.stream().anyMatch(earlier -> earlier.name().equals(step.name()))) {
            throw new IllegalArgumentException("Saga " + name + " has two steps named " + step.name() + ".");
        }
        if (steps.size() == MOST_STEPS) {
            throw new IllegalArgumentException("Saga " + name + " has more than " + MOST_STEPS + " steps.");
        }
        steps.add(step);
    }

    void addPivot(StepDefinition<D, ?> step) {
        if (pivot != null) {
            throw new IllegalArgumentException("Saga " + name + " has two pivots.");
        }
        add(step);
        pivot = steps.size() - 1;
    }

    SagaDefinition<D> build() {
        if (steps.isEmpty()) {
            throw new IllegalStateException("Saga " + name + " has no step.");
        }
        return new SagaDefinition<>(name, data, List.copyOf(steps), pivot, timeout);
    }
}
