package dev.example.clash;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names with the sign that stands for something in formats, and names of methods that updates do not have. */
@Entity(name = "$T")
@Key(partition = "A#{i$d}", sort = "{$:10}")
@Index(name = "gsi2", query = "$all", partition = "A#{$a}", sort = "{e$}#{$c}")
public record A$B(
        String i$d,
        int $,
        String $a,
        E$ e$,
        @Nullable String $c,
        @Nullable N$ n$,
        int n$umber,
        List<E$> $list,
        Map<E$, N$> $map,
        Duration wait_,
        int addToWait_)
        implements ClashItem {

    public enum E$ {
        $X,
        Y$
    }

    public record N$(String $S, @Nullable E$ $L) {}
}
