package dev.singlet.saga;

import dev.singlet.ItemAlreadyExistsException;
import dev.singlet.ItemNotFoundException;
import dev.singlet.OutcomeUnknownException;
import dev.singlet.VersionConflictException;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Keeps sagas in their table, and finds out what became of writes whose answer was lost. */
final class SagaTableStore implements SagaStore {

    private static final int ATTEMPTS = 3;
    private static final int SERVER_ERRORS = 500;

    private final SagaRecordRepository sagas;
    private final String definition;

    SagaTableStore(SagaTable table, String definition) {
        this.sagas = table.sagas();
        this.definition = definition;
    }

    @Override
    public Optional<SagaRecord> find(String id) {
        return sagas.consistently().find(definition, id);
    }

    @Override
    public SagaRecord createOrFind(SagaRecord saga) {
        for (int attempt = 1; ; attempt++) {
            try {
                return sagas.create(saga);
            } catch (ItemAlreadyExistsException | OutcomeUnknownException | SdkException failure) {
                requireUncertain(failure);
                Optional<SagaRecord> stored = find(saga.id());
                if (stored.isPresent()) {
                    return stored.get();
                }
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
            }
        }
    }

    @Override
    public SagaRecord write(SagaRecord base, SagaRecord next) {
        for (int attempt = 1; ; attempt++) {
            try {
                return update(base, next).execute();
            } catch (VersionConflictException | OutcomeUnknownException | SdkException failure) {
                requireUncertain(failure);
                SagaRecord stored = find(base.id()).orElseThrow(() -> new SagaNotFoundException(definition));
                if (stored.version() != base.version()) {
                    return ownOrLost(stored, next);
                }
                // Nothing has arrived so far. If the first attempt still does, the version keeps the second one out.
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
            } catch (ItemNotFoundException gone) {
                throw new SagaNotFoundException(definition);
            }
        }
    }

    private SagaRecordUpdate update(SagaRecord base, SagaRecord next) {
        return sagas.update(definition, base.id())
                .status(next.status())
                .steps(next.steps())
                .step(next.step())
                .failure(next.failure())
                .undoFailure(next.undoFailure())
                .fence(next.fence())
                .worker(next.worker())
                .dueAt(next.dueAt())
                .stuckAt(next.stuckAt())
                .deadline(next.deadline())
                .expiresAt(next.expiresAt())
                .ifVersion(base.version());
    }

    // What DynamoDB refuses has not been done, and would be refused again. Any other failure of the SDK is a lost
    // answer.
    private static void requireUncertain(RuntimeException failure) {
        if (failure instanceof DynamoDbException refusal && refusal.statusCode() < SERVER_ERRORS) {
            throw refusal;
        }
    }

    private SagaRecord ownOrLost(SagaRecord stored, SagaRecord next) {
        if (next.worker() == null || !next.worker().equals(stored.worker())) {
            throw new SagaLeaseLostException(definition);
        }
        return stored;
    }
}
