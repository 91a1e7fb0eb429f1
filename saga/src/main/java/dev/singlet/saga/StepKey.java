package dev.singlet.saga;

import dev.singlet.runtime.DocumentCodec;
import java.util.Objects;

/**
 * The name of a step together with the type of its result, by which later steps ask for the result
 * ({@link StepContext#result}). Immutable.
 *
 * @param <R> the result of the step
 */
public final class StepKey<R> {

    private final String name;
    private final DocumentCodec<R> codec;

    private StepKey(String name, DocumentCodec<R> codec) {
        this.name = Names.require("name", name);
        this.codec = Objects.requireNonNull(codec, "codec");
    }

    /**
     * Returns the key of a step.
     *
     * @param name 1 to 64 letters, digits or {@code _ . -}
     * @param codec the generated codec of the result, as in {@code ReceiptCodec.INSTANCE}
     * @param <R> the result of the step
     * @return the key
     * @throws IllegalArgumentException if the name has another form
     */
    public static <R> StepKey<R> of(String name, DocumentCodec<R> codec) {
        return new StepKey<>(name, codec);
    }

    /**
     * Returns the name of the step.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the codec of the result.
     *
     * @return the codec
     */
    public DocumentCodec<R> codec() {
        return codec;
    }

    /** Names the step. */
    @Override
    public String toString() {
        return "StepKey[" + name + "]";
    }
}
