package dev.singlet.saga;

import java.util.Optional;

/** Reads and writes the sagas of one definition. Whoever has written a saga knows whether it took effect. */
interface SagaStore {

    /** Reads a saga as it is now. */
    Optional<SagaRecord> find(String id);

    /** Stores a new saga, or returns the one that has its identifier already. */
    SagaRecord createOrFind(SagaRecord saga);

    /**
     * Writes what a worker, or an operator, has made of a saga, unless anybody else has written it since.
     *
     * @param base the saga as the writer knows it
     * @param next what it is to be; its {@code worker} tells the writes of this writer from those of all others
     * @return the saga as it is stored now
     * @throws SagaLeaseLostException if somebody else has written it
     * @throws SagaNotFoundException if it is gone
     */
    SagaRecord write(SagaRecord base, SagaRecord next);
}
