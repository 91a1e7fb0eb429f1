package dev.example.hostile;

import dev.singlet.runtime.GeneratedValues;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link Odd}: first the required ones, in order, then those that may
 * be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
final class OddDraft {
    private final String a;

    private final String b;

    private final Instant d;

    private final String e;

    private final String f;

    private @Nullable String c;

    private @Nullable String g;

    private @Nullable String h;

    private OddDraft(String a, String b, Instant d, String e, String f) {
        this.a = a;
        this.b = b;
        this.d = d;
        this.e = e;
        this.f = f;
    }

    static NeedsA start() {
        return a ->
                b ->
                d ->
                e ->
                f ->
                new OddDraft(a, b, d, e, f);
    }

    /**
     * Sets {@code c}, which is absent otherwise.
     *
     * @param c the value, or null for none
     * @return this draft
     */
    public OddDraft c(@Nullable String c) {
        this.c = c;
        return this;
    }

    /**
     * Sets {@code g}, which is absent otherwise.
     *
     * @param g the value, or null for none
     * @return this draft
     */
    public OddDraft g(@Nullable String g) {
        this.g = g;
        return this;
    }

    /**
     * Sets {@code h}, which is absent otherwise.
     *
     * @param h the value, or null for none
     * @return this draft
     */
    public OddDraft h(@Nullable String h) {
        this.h = h;
        return this;
    }

    Odd toRecord(GeneratedValues generated) {
        return new Odd(
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h);
    }

    /**
     * The draft that lacks {@code a}.
     */
    public interface NeedsA {
        /**
         * Sets {@code a}.
         *
         * @param a the value
         * @return the draft with it
         */
        NeedsB a(String a);
    }

    /**
     * The draft that lacks {@code b}.
     */
    public interface NeedsB {
        /**
         * Sets {@code b}.
         *
         * @param b the value
         * @return the draft with it
         */
        NeedsD b(String b);
    }

    /**
     * The draft that lacks {@code d}.
     */
    public interface NeedsD {
        /**
         * Sets {@code d}.
         *
         * @param d the value
         * @return the draft with it
         */
        NeedsE d(Instant d);
    }

    /**
     * The draft that lacks {@code e}.
     */
    public interface NeedsE {
        /**
         * Sets {@code e}.
         *
         * @param e the value
         * @return the draft with it
         */
        NeedsF e(String e);
    }

    /**
     * The draft that lacks {@code f}.
     */
    public interface NeedsF {
        /**
         * Sets {@code f}.
         *
         * @param f the value
         * @return the draft with it
         */
        OddDraft f(String f);
    }
}
