package dev.singlet.saga;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The step of a saga that a call belongs to.
 *
 * @param definition the definition
 * @param data the data of the saga
 * @param sagaId the identifier of the saga
 * @param fence the number of the worker's lease
 * @param index the place of the step
 * @param steps what is stored of all steps
 * @param <D> the data of the saga
 */
record CallSite<D>(SagaDefinition<D> definition, D data, String sagaId, long fence, int index, List<StepRecord> steps) {

    String step() {
        return definition.steps().get(index).name();
    }

    StepContext<D> toRun() {
        return new StepContext<>(this, steps.get(index).attempts(), stepKey());
    }

    UndoContext<D> toUndo() {
        return new UndoContext<>(this, steps.get(index).undoAttempts(), stepKey() + ":undo", stepKey());
    }

    // Neither name holds '/' or ':', so that no two calls have one key, whatever the identifier is.
    private String stepKey() {
        return definition.name() + "/" + sagaId + "/" + step();
    }

    <R> R result(StepKey<R> key) {
        int place = definition.placeOf(key);
        if (place >= index) {
            throw new IllegalArgumentException("Step " + step() + " asks for the result of " + key.name()
                    + ", which is no step before it with a result of that type.");
        }
        @Nullable AttributeValue result = steps.get(place).result();
        if (result == null) {
            throw new IllegalStateException("Step " + key.name() + " has no result yet.");
        }
        return key.codec().decode(result.m());
    }

    /** Names the step, and neither identifier nor data. */
    @Override
    public String toString() {
        return "CallSite[" + step() + "]";
    }
}
