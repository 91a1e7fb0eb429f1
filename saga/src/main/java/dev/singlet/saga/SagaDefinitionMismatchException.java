package dev.singlet.saga;

/**
 * A saga was started by another definition of this name, and is left as it is: its steps may not be those that the
 * program has now. It stays in the list of due or stuck ones, for a program that has the other definition.
 */
public final class SagaDefinitionMismatchException extends SagaException {

    private static final long serialVersionUID = 1L;

    private final String storedHash;
    private final String hash;

    SagaDefinitionMismatchException(String definition, String storedHash, String hash) {
        super("A saga " + definition + " was started by the definition with hash " + storedHash
                + ", and this program has the one with hash " + hash
                + ". Run it by a program that has the former, or give a changed definition a new name.");
        this.storedHash = storedHash;
        this.hash = hash;
    }

    /**
     * Returns the hash of the definition that the saga was started by.
     *
     * @return 16 hexadecimal digits
     */
    public String storedHash() {
        return storedHash;
    }

    /**
     * Returns the hash of the definition that the program has.
     *
     * @return 16 hexadecimal digits
     */
    public String hash() {
        return hash;
    }
}
