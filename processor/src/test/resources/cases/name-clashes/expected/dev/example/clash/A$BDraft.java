package dev.example.clash;

import dev.singlet.runtime.GeneratedValues;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Collects the components of a new {@link A$B}: first the required ones, in order, then those that may
 * be left out.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class A$BDraft {
    private final String i$d;

    private final int $;

    private final String $a;

    private final A$B.E$ e$;

    private final int n$umber;

    private final List<A$B.E$> $list;

    private final Map<A$B.E$, A$B.N$> $map;

    private final Duration wait_;

    private final int addToWait_;

    private @Nullable String $c;

    private A$B. @Nullable N$ n$;

    private A$BDraft(String i$d, int $, String $a, A$B.E$ e$, int n$umber, List<A$B.E$> $list,
            Map<A$B.E$, A$B.N$> $map, Duration wait_, int addToWait_) {
        this.i$d = i$d;
        this.$ = $;
        this.$a = $a;
        this.e$ = e$;
        this.n$umber = n$umber;
        this.$list = $list;
        this.$map = $map;
        this.wait_ = wait_;
        this.addToWait_ = addToWait_;
    }

    static NeedsI$d start() {
        return i$d ->
                $ ->
                $a ->
                e$ ->
                n$umber ->
                $list ->
                $map ->
                wait_ ->
                addToWait_ ->
                new A$BDraft(i$d, $, $a, e$, n$umber, $list, $map, wait_, addToWait_);
    }

    /**
     * Sets <code>&#36;c</code>, which is absent otherwise.
     *
     * @param $c the value, or null for none
     * @return this draft
     */
    public A$BDraft $c(@Nullable String $c) {
        this.$c = $c;
        return this;
    }

    /**
     * Sets <code>n&#36;</code>, which is absent otherwise.
     *
     * @param n$ the value, or null for none
     * @return this draft
     */
    public A$BDraft n$(A$B. @Nullable N$ n$) {
        this.n$ = n$;
        return this;
    }

    A$B toRecord(GeneratedValues generated) {
        return new A$B(
                i$d,
                $,
                $a,
                e$,
                $c,
                n$,
                n$umber,
                $list,
                $map,
                wait_,
                addToWait_);
    }

    /**
     * The draft that lacks <code>i&#36;d</code>.
     */
    public interface NeedsI$d {
        /**
         * Sets <code>i&#36;d</code>.
         *
         * @param i$d the value
         * @return the draft with it
         */
        Needs$ i$d(String i$d);
    }

    /**
     * The draft that lacks <code>&#36;</code>.
     */
    public interface Needs$ {
        /**
         * Sets <code>&#36;</code>.
         *
         * @param $ the value
         * @return the draft with it
         */
        Needs$a $(int $);
    }

    /**
     * The draft that lacks <code>&#36;a</code>.
     */
    public interface Needs$a {
        /**
         * Sets <code>&#36;a</code>.
         *
         * @param $a the value
         * @return the draft with it
         */
        NeedsE$ $a(String $a);
    }

    /**
     * The draft that lacks <code>e&#36;</code>.
     */
    public interface NeedsE$ {
        /**
         * Sets <code>e&#36;</code>.
         *
         * @param e$ the value
         * @return the draft with it
         */
        NeedsN$umber e$(A$B.E$ e$);
    }

    /**
     * The draft that lacks <code>n&#36;umber</code>.
     */
    public interface NeedsN$umber {
        /**
         * Sets <code>n&#36;umber</code>.
         *
         * @param n$umber the value
         * @return the draft with it
         */
        Needs$list n$umber(int n$umber);
    }

    /**
     * The draft that lacks <code>&#36;list</code>.
     */
    public interface Needs$list {
        /**
         * Sets <code>&#36;list</code>.
         *
         * @param $list the value
         * @return the draft with it
         */
        Needs$map $list(List<A$B.E$> $list);
    }

    /**
     * The draft that lacks <code>&#36;map</code>.
     */
    public interface Needs$map {
        /**
         * Sets <code>&#36;map</code>.
         *
         * @param $map the value
         * @return the draft with it
         */
        NeedsWait_ $map(Map<A$B.E$, A$B.N$> $map);
    }

    /**
     * The draft that lacks {@code wait_}.
     */
    public interface NeedsWait_ {
        /**
         * Sets {@code wait_}.
         *
         * @param wait_ the value
         * @return the draft with it
         */
        NeedsAddToWait_ wait_(Duration wait_);
    }

    /**
     * The draft that lacks {@code addToWait_}.
     */
    public interface NeedsAddToWait_ {
        /**
         * Sets {@code addToWait_}.
         *
         * @param addToWait_ the value
         * @return the draft with it
         */
        A$BDraft addToWait_(int addToWait_);
    }
}
