package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.singlet.runtime.DocumentCodec;
import dev.singlet.saga.CallFault.Refused;
import dev.singlet.saga.CallFault.Timeout;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a definition refuses, and what its hash tells apart. */
class SagaDefinitionTest {

    private static SagaBuilder<Trip> named(String name) {
        return SagaDefinition.named(name, TripCodec.INSTANCE);
    }

    private static SagaBuilder<Trip> with(SagaBuilder<Trip> saga, String step) {
        return saga.step(step).run(context -> {}).withoutUndo();
    }

    private static <D> SagaBuilder<D> undone(SagaBuilder<D> saga, String step) {
        return saga.step(step).run(context -> {}).undo((context, outcome) -> {});
    }

    private static <R> SagaDefinition<Trip> result(DocumentCodec<R> codec) {
        return named("trip")
                .step("a", codec)
                .run(context -> {
                    throw new Refused();
                })
                .withoutUndo()
                .build();
    }

    @Test
    void theHashTellsApartWhatASagaCannotBeResumedAcross() {
        List<SagaDefinition<?>> definitions = List.of(
                with(named("trip"), "a").build(),
                with(named("trip"), "b").build(),
                with(with(named("trip"), "a"), "b").build(),
                with(with(named("trip"), "b"), "a").build(),
                undone(named("trip"), "a").build(),
                named("trip").pivot("a").run(context -> {}).withoutUndo().build(),
                with(named("trip"), "a")
                        .pivot("b")
                        .run(context -> {})
                        .withoutUndo()
                        .build(),
                named("trip")
                        .pivot("a")
                        .run(context -> {})
                        .withoutUndo()
                        .step("b")
                        .run(context -> {})
                        .build(),
                result(ReceiptCodec.INSTANCE),
                result(TripCodec.INSTANCE),
                undone(SagaDefinition.named("trip", ReceiptCodec.INSTANCE), "a").build());
        Set<String> hashes = new HashSet<>();
        for (SagaDefinition<?> definition : definitions) {
            assertTrue(definition.hash().matches("[0-9a-f]{16}"), definition.hash());
            assertTrue(hashes.add(definition.hash()), definition.hash());
        }
    }

    @Test
    void theHashIsTheSameForWhatMayChange() {
        SagaDefinition<Trip> one = undone(named("trip"), "a").build();
        SagaDefinition<Trip> other = named("trip")
                .timeout(Duration.ofHours(1))
                .step("a")
                .failsWith(Refused.class)
                .retry(RetryPolicy.never())
                .run(context -> {
                    throw new Refused();
                })
                .undo((context, outcome) -> {}, RetryPolicy.standard())
                .build();
        assertEquals(one.hash(), other.hash());
        assertEquals("SagaDefinition[trip]", one.toString());
    }

    @Test
    void aDefinitionHasStepsWithNamesOfTheirOwn() {
        SagaBuilder<Trip> saga = with(named("trip"), "a");
        assertThrows(IllegalArgumentException.class, () -> with(saga, "a"));
        SagaBuilder<Trip> empty = named("trip");
        assertThrows(IllegalStateException.class, empty::build);
        for (String name : List.of("", "a/b", "a:b", "a b", "x".repeat(65))) {
            assertThrows(IllegalArgumentException.class, () -> named(name));
            assertThrows(IllegalArgumentException.class, () -> saga.step(name));
            assertThrows(IllegalArgumentException.class, () -> StepKey.of(name, ReceiptCodec.INSTANCE));
        }
        SagaBuilder<Trip> full = named("trip");
        for (int number = 0; number < 100; number++) {
            full = with(full, "step-" + number);
        }
        SagaBuilder<Trip> last = full;
        assertThrows(IllegalArgumentException.class, () -> with(last, "one-more"));
    }

    @Test
    void aDefinitionHasOnePivot() {
        SagaBuilder<Trip> saga = named("trip");
        ForwardBuilder<Trip> forward = saga.pivot("a").run(context -> {}).withoutUndo();
        assertThrows(
                IllegalArgumentException.class,
                () -> saga.pivot("b").run(context -> {}).withoutUndo());
        assertTrue(forward.build().isPivot(0));
        assertFalse(forward.build().isForward(0));
    }

    @Test
    void onlyExceptionsThatSayThatNothingHappenedCanBeDeclared() {
        EffectBuilder<Trip, ?> step = named("trip").step("a");
        assertThrows(IllegalArgumentException.class, () -> step.failsWith(Exception.class));
        assertThrows(IllegalArgumentException.class, () -> step.failsWith(RuntimeException.class));
        assertThrows(IllegalArgumentException.class, () -> step.failsWith(InterruptedException.class));
        StepBuilder<Trip, Receipt, ?> other = named("trip").step("a", ReceiptCodec.INSTANCE);
        assertThrows(IllegalArgumentException.class, () -> other.failsWith(Exception.class));

        StepDefinition<?, ?> declaring = named("trip")
                .step("a")
                .failsWith(Refused.class)
                .failsWith(IOException.class)
                .run(context -> {})
                .withoutUndo()
                .build()
                .steps()
                .get(0);
        assertTrue(declaring.declares(new Refused()));
        assertTrue(declaring.declares(new FileNotFoundException()));
        assertFalse(declaring.declares(new Timeout()));
        assertFalse(declaring.declares(new IllegalStateException(new Refused())));
    }

    @Test
    void timeoutsAndOptionsHaveBounds() {
        SagaBuilder<Trip> saga = named("trip");
        assertThrows(IllegalArgumentException.class, () -> saga.timeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> saga.timeout(Duration.ofDays(3651)));
        SagaOptions.Builder options = SagaOptions.builder();
        assertThrows(IllegalArgumentException.class, () -> options.lease(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> options.lease(Duration.ofDays(2)));
        assertThrows(IllegalArgumentException.class, () -> options.sleepUpTo(Duration.ofMillis(-1)));
        assertThrows(IllegalArgumentException.class, () -> options.shards(0));
        assertThrows(IllegalArgumentException.class, () -> options.shards(101));
        assertThrows(IllegalArgumentException.class, () -> options.keepFinished(Duration.ZERO));
        SagaOptions defaults = options.build();
        assertEquals(Duration.ofMinutes(1), defaults.lease());
        assertEquals(Duration.ofMillis(500), defaults.sleepUpTo());
        assertEquals(4, defaults.shards());
    }

    @Test
    void outcomesAreEqualByWhatTheyTell() {
        assertEquals(Outcome.unknown(), Outcome.unknown());
        assertEquals(Outcome.known(1), Outcome.known(1));
        assertNotEquals(Outcome.known(1), Outcome.known(2));
        assertTrue(Outcome.unknown().result().isEmpty());
        assertEquals("Outcome[unknown]", Outcome.unknown().toString());
    }
}
