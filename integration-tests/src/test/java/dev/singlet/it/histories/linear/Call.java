package dev.singlet.it.histories.linear;

/**
 * One call of a history.
 *
 * @param name what was called and what came of it, for people
 * @param invoked when the call began
 * @param answered when its answer came; {@link #NEVER} if it may take effect at any time after it began
 * @param required whether it must have taken effect; otherwise it took effect once or never
 * @param reads whether it never changes the state, whatever that is
 * @param step what it does
 */
public record Call<S>(String name, long invoked, long answered, boolean required, boolean reads, Step<S> step) {

    /** The time of an answer that did not come. */
    public static final long NEVER = Long.MAX_VALUE;

    /** Checks that the call did not end before it began. */
    public Call {
        if (answered < invoked) {
            throw new IllegalArgumentException(name + " was answered before it began");
        }
    }

    /** Returns a call that got its answer. */
    public static <S> Call<S> answered(String name, long invoked, long answered, Step<S> step) {
        return new Call<>(name, invoked, answered, true, false, step);
    }

    /** Returns a call that got its answer and never changes the state. */
    public static <S> Call<S> reading(String name, long invoked, long answered, Step<S> step) {
        return new Call<>(name, invoked, answered, true, true, step);
    }

    /** Returns a call of which nobody knows whether, and when, it takes effect. */
    public static <S> Call<S> unknown(String name, long invoked, Step<S> step) {
        return new Call<>(name, invoked, NEVER, false, false, step);
    }

    /** Returns a call that took effect between the two times, or never. */
    public static <S> Call<S> possible(String name, long invoked, long answered, Step<S> step) {
        return new Call<>(name, invoked, answered, false, false, step);
    }

    @Override
    public String toString() {
        return name;
    }
}
