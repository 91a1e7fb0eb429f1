package dev.singlet.sample.bank.tour;

import java.io.PrintStream;
import java.util.Locale;

/** Prints what happens. */
final class Narrator {

    private final PrintStream out;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.println();
        out.println("== " + title);
        out.println();
    }

    void say(String format, Object... args) {
        out.println(String.format(Locale.ROOT, format, args));
    }

    /** Runs something that is to be refused, and prints how. */
    void refused(String what, Runnable call) {
        try {
            call.run();
            throw new IllegalStateException(what + " was not refused");
        } catch (RuntimeException e) {
            if (e instanceof IllegalStateException) {
                throw e;
            }
            say("%s: %s", what, String.valueOf(e.getMessage()));
        }
    }

    static String money(long cents) {
        return String.format(
                Locale.ROOT, "%s%d.%02d", cents < 0 ? "-" : "", Math.abs(cents) / 100, Math.abs(cents) % 100);
    }
}
