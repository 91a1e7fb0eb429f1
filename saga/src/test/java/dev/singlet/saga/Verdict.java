package dev.singlet.saga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.singlet.saga.World.Event;
import java.util.List;
import java.util.Set;

/** Whether what a saga says of itself is what happened in the world. */
final class Verdict {

    private static final List<String> STEPS = List.of("reserve", "charge", "ticket", "mail");

    private Verdict() {}

    /** Fails unless a trip that has ended is booked as a whole, is as if it never had been, or is stuck. */
    static void check(World world, Saga<Trip> saga, String scenario) {
        List<Event> log = world.logOf(saga.id());
        String what = scenario + " " + saga + " " + log;
        Set<String> standing = world.effectsOf(saga.id());
        switch (saga.status()) {
            case COMPLETED -> {
                assertEquals(Set.copyOf(STEPS), standing, what);
                assertTrue(log.stream().noneMatch(Event::undo), what);
            }
            case COMPENSATED -> {
                assertEquals(Set.of(), standing, what);
                checkReverse(log, what);
            }
            case STUCK -> {
                assertTrue(saga.step().isPresent(), what);
                checkReverse(log, what);
            }
            case RUNNING, COMPENSATING -> fail(what);
        }
        checkForward(log, what);
    }

    /** No step begins before the one before it has taken effect, and none takes effect when it is being undone. */
    private static void checkForward(List<Event> log, String what) {
        for (int step = 0; step < STEPS.size(); step++) {
            int begun = place(log, step, false, false);
            assertTrue(step == 0 || begun < 0 || precedes(place(log, step - 1, false, true), begun), what);
            int undone = place(log, step, true, true);
            assertFalse(undone >= 0 && undone < place(log, step, false, true), what);
        }
    }

    /** No undo begins before those of all steps behind it, as far as these were called, have taken effect. */
    private static void checkReverse(List<Event> log, String what) {
        for (int step = 0; step < STEPS.size(); step++) {
            int begun = place(log, step, true, false);
            for (int behind = step + 1; begun >= 0 && behind < STEPS.size(); behind++) {
                boolean tookEffect = place(log, behind, false, true) >= 0;
                boolean isUndone = precedes(place(log, behind, true, true), begun);
                assertTrue(isUndone || !tookEffect, what);
                assertTrue(place(log, behind, true, false) < 0 || isUndone, what);
            }
        }
    }

    private static boolean precedes(int first, int second) {
        return first >= 0 && first < second;
    }

    private static int place(List<Event> log, int step, boolean undo, boolean effect) {
        return log.indexOf(new Event(STEPS.get(step), undo, effect));
    }
}
