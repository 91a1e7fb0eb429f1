package dev.singlet.saga;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Works on one saga under one lease. Not for use by several threads. */
final class SagaWorker<D> {

    private final SagaDefinition<D> definition;
    private final SagaStore store;
    private final SagaOptions options;
    private final D data;
    private final long fence;
    private final String token = UUID.randomUUID().toString();
    private final SagaProgress progress;
    private SagaRecord stored;
    private boolean taken;

    SagaWorker(SagaDefinition<D> definition, SagaStore store, SagaOptions options, SagaRecord stored) {
        this.definition = definition;
        this.store = store;
        this.options = options;
        this.data = definition.data().decode(stored.data().m());
        this.fence = stored.fence() + 1;
        this.progress = new SagaProgress(definition, stored);
        this.stored = stored;
    }

    /**
     * Works until the saga ends, has to wait, or the time is over. The first write takes the lease, as it counts up the
     * fence; each later one prolongs it.
     */
    SagaRecord work(@Nullable Instant until) {
        while (true) {
            Instant now = now();
            Decision decision = progress.next(now, until == null || now.isBefore(until));
            switch (decision.kind()) {
                case RUN -> {
                    save(now, now.plus(options.lease()));
                    run(decision.step());
                }
                case UNDO -> {
                    save(now, now.plus(options.lease()));
                    undo(decision.step());
                }
                case WAIT -> {
                    Duration pause = Duration.between(now, decision.at());
                    if (!isShort(pause, decision.at(), until)) {
                        save(now, decision.at());
                        return stored;
                    }
                    sleep(pause);
                }
                case END -> {
                    save(now, now);
                    return stored;
                }
            }
        }
    }

    private boolean isShort(Duration pause, Instant at, @Nullable Instant until) {
        return pause.compareTo(Duration.ZERO) > 0
                && pause.compareTo(options.sleepUpTo()) <= 0
                && pause.compareTo(options.lease()) < 0
                && (until == null || at.isBefore(until));
    }

    private void run(int index) {
        @Nullable AttributeValue result;
        try {
            result = definition.steps().get(index).run(site(index));
        } catch (InterruptedException interruption) {
            throw interrupted(interruption);
        } catch (Exception failure) {
            progress.failed(index, failure, now(), options.random());
            return;
        }
        progress.succeeded(index, result);
    }

    private void undo(int index) {
        try {
            definition.steps().get(index).undo(site(index));
        } catch (InterruptedException interruption) {
            throw interrupted(interruption);
        } catch (Exception failure) {
            progress.undoFailed(index, failure, now(), options.random());
            return;
        }
        progress.undone(index);
    }

    private CallSite<D> site(int index) {
        return new CallSite<>(definition, data, stored.id(), fence, index, stored.steps());
    }

    /** Whether this worker ever had the lease; if not, it has called nothing. */
    boolean hasTaken() {
        return taken;
    }

    private void save(Instant now, Instant dueAt) {
        stored = store.write(stored, progress.applyTo(stored, token, fence, dueAt, now, options.keepFinished()));
        taken = true;
    }

    private void sleep(Duration pause) {
        try {
            options.sleeper().sleep(pause);
        } catch (InterruptedException interruption) {
            throw interrupted(interruption);
        }
    }

    private SagaInterruptedException interrupted(InterruptedException interruption) {
        Thread.currentThread().interrupt();
        return new SagaInterruptedException(definition.name(), interruption);
    }

    // To the millisecond, as the list of due sagas is ordered: nothing is due there before it is due here.
    private Instant now() {
        return options.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
