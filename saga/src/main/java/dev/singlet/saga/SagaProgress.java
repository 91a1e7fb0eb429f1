package dev.singlet.saga;

import dev.singlet.saga.Decision.Kind;
import dev.singlet.saga.SagaFailure.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The rules of a saga: what comes next, and what an outcome means. It sends nothing; whoever uses it writes it down before
 * each call that it decides on.
 */
final class SagaProgress {

    private final SagaDefinition<?> definition;
    private final List<StepRecord> steps;
    private @Nullable Instant deadline;
    private SagaStatus status;
    private @Nullable SagaFailure failure;
    private @Nullable SagaFailure undoFailure;

    /** When a call that failed is repeated; null if none is. Others know it by the time that the saga is due. */
    private @Nullable Instant retryAt;

    /** Whether the call that failed last is not to be repeated. */
    private boolean exhausted;

    SagaProgress(SagaDefinition<?> definition, SagaRecord stored) {
        this.definition = definition;
        this.steps = new ArrayList<>(stored.steps());
        this.deadline = stored.deadline();
        this.status = stored.status();
        this.failure = stored.failure();
        this.undoFailure = stored.undoFailure();
    }

    SagaStatus status() {
        return status;
    }

    /**
     * Returns what is to be stored of this progress.
     *
     * @param stored the saga as it was before
     * @param worker the token of who writes it
     * @param fence the number of the lease
     * @param dueAt when a worker may take it; not looked at if the saga ends
     * @param now the time
     * @param keepFinished how long a finished saga is kept; null for ever
     */
    SagaRecord applyTo(
            SagaRecord stored, String worker, long fence, Instant dueAt, Instant now, @Nullable Duration keepFinished) {
        boolean stuck = status == SagaStatus.STUCK;
        return new SagaRecord(
                stored.definition(),
                stored.id(),
                stored.definitionHash(),
                status,
                stored.data(),
                List.copyOf(steps),
                nameOfCurrent(),
                failure,
                undoFailure,
                fence,
                worker,
                stored.shard(),
                stuck || status.isFinished() ? null : dueAt,
                stuck ? now : null,
                deadline,
                status.isFinished() && keepFinished != null ? now.plus(keepFinished) : null,
                stored.createdAt(),
                stored.updatedAt(),
                stored.version());
    }

    private @Nullable String nameOfCurrent() {
        int index = current();
        return status.isFinished() || index < 0 ? null : steps.get(index).name();
    }

    /** The place of the step that is called or undone next; if there is none, -1 or the number of steps. */
    private int current() {
        return status == SagaStatus.COMPENSATING || isUndoing() ? lastToUndo() : firstToDo();
    }

    /**
     * Decides what comes next, and marks a call as started if it is one.
     *
     * @param now the time
     * @param mayCall whether a call may be started now
     */
    Decision next(Instant now, boolean mayCall) {
        return switch (status) {
            case RUNNING -> forward(now, mayCall);
            case COMPENSATING -> backward(now, mayCall);
            case COMPLETED, COMPENSATED, STUCK -> new Decision(Kind.END, -1, now);
        };
    }

    private Decision forward(Instant now, boolean mayCall) {
        int index = firstToDo();
        if (index == steps.size()) {
            return end(SagaStatus.COMPLETED, now);
        }
        StepRecord step = steps.get(index);
        if (step.state() == StepState.STARTED) {
            // Nobody knows the outcome of the call before: it failed, or its worker ended in it.
            steps.set(index, step.withUncertainty());
            if (failure == null) {
                failure = new SagaFailure(step.name(), Reason.ABANDONED, null);
            }
        }
        if (retryAt != null && retryAt.isAfter(now)) {
            return new Decision(Kind.WAIT, index, retryAt);
        }
        if (!mayRun(index, now)) {
            if (failure == null) {
                failure = new SagaFailure(step.name(), Reason.DEADLINE, null);
            }
            return turnBack(index, now, mayCall);
        }
        if (!mayCall) {
            return new Decision(Kind.WAIT, index, now);
        }
        steps.set(index, steps.get(index).started(now));
        failure = null;
        retryAt = null;
        return new Decision(Kind.RUN, index, now);
    }

    private Decision backward(Instant now, boolean mayCall) {
        int index = lastToUndo();
        if (index < 0) {
            return end(SagaStatus.COMPENSATED, now);
        }
        StepRecord step = steps.get(index);
        if (step.state() == StepState.UNDO_STARTED && undoFailure == null) {
            undoFailure = new SagaFailure(step.name(), Reason.ABANDONED, null);
        }
        if (retryAt != null && retryAt.isAfter(now)) {
            return new Decision(Kind.WAIT, index, retryAt);
        }
        if (!mayUndo(index, now)) {
            return end(SagaStatus.STUCK, now);
        }
        if (!mayCall) {
            return new Decision(Kind.WAIT, index, now);
        }
        steps.set(index, step.undoStarted(now));
        undoFailure = null;
        retryAt = null;
        return new Decision(Kind.UNDO, index, now);
    }

    /** A step will not be tried any more. */
    private Decision turnBack(int index, Instant now, boolean mayCall) {
        exhausted = false;
        boolean cannotTell = steps.get(index).uncertain()
                && definition.isPivot(index)
                && !definition.steps().get(index).hasUndo();
        if (definition.isForward(index) || cannotTell) {
            return end(SagaStatus.STUCK, now);
        }
        status = SagaStatus.COMPENSATING;
        return backward(now, mayCall);
    }

    private Decision end(SagaStatus last, Instant now) {
        status = last;
        return new Decision(Kind.END, -1, now);
    }

    /** The step that was called has returned. */
    void succeeded(int index, @Nullable AttributeValue result) {
        steps.set(index, steps.get(index).done(result));
    }

    /** The step that was called threw an exception. */
    void failed(int index, Exception exception, Instant now, RandomGenerator random) {
        StepDefinition<?, ?> step = definition.steps().get(index);
        StepRecord called = steps.get(index);
        if (step.declares(exception)) {
            failure = failure(step, Reason.DECLARED, exception);
            steps.set(index, called.failed());
            return;
        }
        failure = failure(step, Reason.EXCEPTION, exception);
        Instant again = now.plus(step.retry().pause(called.attempts(), random));
        // If the next attempt would come too late there is nothing to wait for.
        exhausted = !mayRun(index, again);
        retryAt = exhausted ? null : again;
    }

    /** The undo that was called has returned. */
    void undone(int index) {
        steps.set(index, steps.get(index).undone());
    }

    /** The undo that was called threw an exception. */
    void undoFailed(int index, Exception exception, Instant now, RandomGenerator random) {
        StepDefinition<?, ?> step = definition.steps().get(index);
        undoFailure = failure(step, Reason.EXCEPTION, exception);
        Instant again = now.plus(step.undoRetry().pause(steps.get(index).undoAttempts(), random));
        exhausted = !mayUndo(index, again);
        retryAt = exhausted ? null : again;
    }

    /** An operator wants the stuck call to be tried again. */
    void retry(Instant now) {
        boolean undoing = isUndoing();
        int index = current();
        steps.set(index, steps.get(index).again());
        status = undoing ? SagaStatus.COMPENSATING : SagaStatus.RUNNING;
        if (deadline != null && deadline.isBefore(now)) {
            Duration timeout = definition.timeout();
            deadline = timeout == null ? null : now.plus(timeout);
        }
    }

    /**
     * An operator vouches that the step which is stuck has no effect any more, or never had one.
     *
     * @return whether it is one that can be undone; if not, nothing is changed
     */
    boolean vouchForUndo() {
        int index = current();
        if (!isUndoing() && !definition.isPivot(index)) {
            return false;
        }
        undone(index);
        undoFailure = null;
        status = SagaStatus.COMPENSATING;
        return true;
    }

    private boolean mayRun(int index, Instant at) {
        StepRecord step = steps.get(index);
        if (exhausted || step.state() == StepState.FAILED) {
            return false;
        }
        if (!definition.isForward(index) && deadline != null && at.isAfter(deadline)) {
            return false;
        }
        return step.startedAt() == null
                || definition.steps().get(index).retry().allows(step.attempts(), step.startedAt(), at);
    }

    private boolean mayUndo(int index, Instant at) {
        StepRecord step = steps.get(index);
        return !exhausted
                && (step.undoStartedAt() == null
                        || definition
                                .steps()
                                .get(index)
                                .undoRetry()
                                .allows(step.undoAttempts(), step.undoStartedAt(), at));
    }

    private boolean isUndoing() {
        return steps.stream().anyMatch(step -> step.state() == StepState.UNDO_STARTED);
    }

    private int firstToDo() {
        int index = 0;
        while (index < steps.size() && steps.get(index).state() == StepState.DONE) {
            index++;
        }
        return index;
    }

    private int lastToUndo() {
        int index = steps.size() - 1;
        while (index >= 0 && !isToUndo(index)) {
            index--;
        }
        return index;
    }

    // A step whose outcome is uncertain is undone as well: it may have taken effect.
    private boolean isToUndo(int index) {
        StepRecord step = steps.get(index);
        return definition.steps().get(index).hasUndo()
                && switch (step.state()) {
                    case DONE, UNDO_STARTED -> true;
                    case PENDING, STARTED, FAILED -> step.uncertain();
                    case UNDONE -> false;
                };
    }

    private static SagaFailure failure(StepDefinition<?, ?> step, Reason reason, Exception exception) {
        return new SagaFailure(step.name(), reason, exception.getClass().getName());
    }
}
