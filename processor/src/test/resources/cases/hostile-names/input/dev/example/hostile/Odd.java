package dev.example.hostile;

import dev.singlet.annotation.Attribute;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity(name = "| `x` | <b>")
@Key(partition = "A|`\"#\\{a}", sort = "</td>;#35;quot;#{b}")
@Index(name = "null", query = "byC", partition = "\"]; end %% {c}", sort = "{d:millis}")
@Index(name = "2024-01-01", query = "byD", local = true, sort = "[x](y)#{d:day}#{b}")
record Odd(
        String a,
        String b,
        @Nullable String c,
        Instant d,
        @Attribute("\u00e9\u2028\ud83d\ude00") String e,
        @Attribute("<script>alert(1)</script>") @Unique String f,
        @Attribute("$${x}") @Nullable String g,
        @Attribute("on") @Nullable String h)
        implements OddItem {}
