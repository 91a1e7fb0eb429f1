package dev.singlet.saga;

import dev.singlet.runtime.DocumentCodec;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a saga, in their order, and how each of them is undone.
 *
 * <pre>{@code
 * SagaDefinition<Transfer> transfer = SagaDefinition.named("transfer", TransferCodec.INSTANCE)
 *         .step("withdraw", ReceiptCodec.INSTANCE)
 *                 .failsWith(InsufficientFunds.class)
 *                 .run(saga -> accounts.withdraw(saga.data().from(), saga.data().amount(), saga.idempotencyKey()))
 *                 .undo((saga, outcome) -> accounts.cancel(saga.stepIdempotencyKey()))
 *         .pivot("deposit")
 *                 .run(saga -> accounts.deposit(saga.data().to(), saga.data().amount(), saga.idempotencyKey()))
 *                 .undo((saga, outcome) -> accounts.cancel(saga.stepIdempotencyKey()))
 *         .step("notify")
 *                 .run(saga -> mail.send(saga.data().to(), saga.idempotencyKey()))
 *         .build();
 * }</pre>
 *
 * <p>Immutable; safe to share between threads if the actions are.
 *
 * @param <D> the data of the saga
 */
public final class SagaDefinition<D> {

    private static final int HASH_BYTES = 8;

    private final String name;
    private final DocumentCodec<D> data;
    private final List<StepDefinition<D, ?>> steps;
    private final @Nullable Integer pivot;
    private final @Nullable Duration timeout;
    private final String hash;

    SagaDefinition(
            String name,
            DocumentCodec<D> data,
            List<StepDefinition<D, ?>> steps,
            @Nullable Integer pivot,
            @Nullable Duration timeout) {
        this.name = name;
        this.data = data;
        this.steps = steps;
        this.pivot = pivot;
        this.timeout = timeout;
        this.hash = digest(form());
    }

    /**
     * Starts a definition.
     *
     * @param name 1 to 64 letters, digits or {@code _ . -}. It is part of the keys of all its sagas, and of their
     *     idempotency keys
     * @param data the generated codec of the data, as in {@code TransferCodec.INSTANCE}
     * @param <D> the data
     * @return the builder, for the first step
     * @throws IllegalArgumentException if the name has another form
     */
    public static <D> SagaBuilder<D> named(String name, DocumentCodec<D> data) {
        return new SagaBuilder<>(name, data);
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns what tells definitions of one name apart: it changes with the names and the order of the steps, the pivot,
     * which steps have an undo, and the stored forms of the data and of the results. What the steps do, what they declare
     * and how they are repeated is not in it. A saga is resumed only by a definition with the hash that it was started by.
     *
     * @return 16 hexadecimal digits
     */
    public String hash() {
        return hash;
    }

    DocumentCodec<D> data() {
        return data;
    }

    List<StepDefinition<D, ?>> steps() {
        return steps;
    }

    @Nullable
    Duration timeout() {
        return timeout;
    }

    /** Whether a step is the pivot. */
    boolean isPivot(int index) {
        return pivot != null && index == pivot;
    }

    /** Whether a step comes behind the pivot. */
    boolean isForward(int index) {
        return pivot != null && index > pivot;
    }

    /** The place of the step that a key is of; the number of steps if there is none. */
    int placeOf(StepKey<?> key) {
        for (int index = 0; index < steps.size(); index++) {
            StepDefinition<D, ?> step = steps.get(index);
            if (step.name().equals(key.name())
                    && step.results().formHash().equals(key.codec().formHash())) {
                return index;
            }
        }
        return steps.size();
    }

    private String form() {
        StringBuilder form = new StringBuilder(data.formHash());
        for (int index = 0; index < steps.size(); index++) {
            form.append('\n').append(isPivot(index) ? "pivot" : "step");
            steps.get(index).form().forEach(part -> form.append('\n').append(part));
        }
        return form.toString();
    }

    private static String digest(String form) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }

    /** Names the definition. */
    @Override
    public String toString() {
        return "SagaDefinition[" + name + "]";
    }
}
