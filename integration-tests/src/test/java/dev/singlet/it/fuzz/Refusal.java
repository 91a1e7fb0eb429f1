package dev.singlet.it.fuzz;

/**
 * What the model throws where the library is to throw.
 *
 * <p>A value that fits neither a key nor an attribute may be refused for either, so the kind is a set: alternatives are
 * separated by {@code |}.
 */
final class Refusal extends RuntimeException {

    static final String KEY = "InvalidKeyException";
    static final String UNSTORABLE = "InvalidKeyException|ItemEncodingException";

    private static final long serialVersionUID = 1L;

    private final transient Outcome.Failed outcome;

    Refusal(String kinds) {
        this(kinds, "");
    }

    /** @param detail what the exception tells, such as the stored item */
    Refusal(String kinds, Object detail) {
        super(kinds, null, false, false);
        this.outcome = new Outcome.Failed(kinds, detail);
    }

    Outcome.Failed outcome() {
        return outcome;
    }
}
