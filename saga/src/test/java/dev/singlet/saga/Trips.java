package dev.singlet.saga;

import dev.singlet.OutcomeUnknownException;
import dev.singlet.saga.CallFault.Refused;
import dev.singlet.testing.fault.CrashError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Trips to book: a seat that can be given back, a charge that can be paid back, a ticket that decides, and a mail that only
 * can be sent. The clock is set by tests, and pauses take no time.
 */
final class Trips {

    /** In the future, as DynamoDB Local deletes within seconds what has expired by its own clock. */
    static final Instant START = Instant.parse("2124-05-06T07:08:09.123456789Z");

    static final Duration LEASE = Duration.ofMinutes(1);
    static final StepKey<Receipt> RESERVE = StepKey.of("reserve", ReceiptCodec.INSTANCE);
    static final RetryPolicy TWICE = RetryPolicy.standard().attempts(2);
    static final RetryPolicy THRICE = RetryPolicy.patient().attempts(3);

    private static final AtomicInteger IDS = new AtomicInteger();
    private static final int ROUNDS = 60;

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final World world = new World();
    private final List<Duration> slept = new CopyOnWriteArrayList<>();

    World world() {
        return world;
    }

    /** The pauses that workers have slept through. */
    List<Duration> slept() {
        return slept;
    }

    Instant now() {
        return Objects.requireNonNull(now.get());
    }

    void tick(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /** Moves the clock on, unless it is there already. */
    void tickTo(Instant time) {
        now.updateAndGet(instant -> instant.isBefore(time) ? time : instant);
    }

    /** An identifier that no other saga of the run has. */
    static String newId() {
        return "saga-" + IDS.incrementAndGet();
    }

    /** A trip whose ticket can be given back, as long as nobody knows whether it was issued. */
    SagaDefinition<Trip> definition() {
        return withMail(withTicket().undo((context, outcome) -> world.undo(context), THRICE));
    }

    /** A trip whose ticket cannot be given back. */
    SagaDefinition<Trip> withFinalTicket() {
        return withMail(withTicket().withoutUndo());
    }

    private UndoChoice<Trip, Receipt, ForwardBuilder<Trip>> withTicket() {
        return reserveAndCharge(SagaDefinition.named("trip", TripCodec.INSTANCE))
                .pivot("ticket", ReceiptCodec.INSTANCE)
                .failsWith(Refused.class)
                .retry(TWICE)
                .run(world::run);
    }

    private SagaDefinition<Trip> withMail(ForwardBuilder<Trip> trip) {
        return trip.step("mail")
                .failsWith(Refused.class)
                .retry(THRICE)
                .run(context -> world.run(context))
                .build();
    }

    /** The steps of a trip that can be undone. */
    SagaBuilder<Trip> reserveAndCharge(SagaBuilder<Trip> trip) {
        return trip.step(RESERVE)
                .failsWith(Refused.class)
                .retry(TWICE)
                .run(world::run)
                .undo(
                        (context, outcome) -> {
                            outcome.result().ifPresent(receipt -> checkReceipt(context, receipt));
                            world.undo(context);
                        },
                        THRICE)
                .step("charge")
                .failsWith(Refused.class)
                .retry(TWICE)
                .run(context -> {
                    checkReceipt(context, context.result(RESERVE));
                    world.run(context);
                })
                .undo((context, outcome) -> world.undo(context), THRICE);
    }

    private static void checkReceipt(StepContext<Trip> context, Receipt receipt) {
        if (!receipt.number().endsWith("/" + context.sagaId() + "/reserve")) {
            throw new AssertionError("another step's result");
        }
    }

    /** Sets the options to what tests need. */
    void options(SagaOptions.Builder options) {
        options.clock(this::now)
                .lease(LEASE)
                .sleeper(pause -> {
                    slept.add(pause);
                    tick(pause);
                })
                .random(new SplittableRandom(1));
    }

    /** Starts a saga, and has one worker after the other work on it until it ends, whatever becomes of each of them. */
    Saga<Trip> drive(Sagas<Trip> sagas, String id) {
        boolean started = false;
        for (int round = 0; round < ROUNDS; round++) {
            try {
                if (!started) {
                    sagas.start(id, Trip.of(id));
                    started = true;
                }
                Saga<Trip> saga = sagas.run(id);
                if (saga.dueAt().isEmpty()) {
                    return saga;
                }
                tickTo(saga.dueAt().get());
            } catch (CrashError | SdkException | OutcomeUnknownException | SagaLeaseLostException failure) {
                tick(LEASE);
            }
        }
        throw new AssertionError("The saga does not end.");
    }
}
