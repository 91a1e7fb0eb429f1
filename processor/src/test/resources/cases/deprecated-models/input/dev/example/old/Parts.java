package dev.example.old;

import dev.singlet.annotation.Convert;
import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deprecated at every place where a part of a record can be. */
@Entity
@Key(partition = "P#{id}", sort = "{kind}")
@SuppressWarnings({"deprecation", "removal"})
public record Parts(
        String id,
        Kind kind,
        @Deprecated String text,
        List<Nested> nested,
        @Convert(Code.Converter.class) @Nullable Code code)
        implements OldItem {

    @Deprecated
    public enum Kind {
        A,
        B
    }

    public record Nested(@Deprecated(forRemoval = true) int count) {}

    public record Code(String text) {

        @Deprecated
        public static final class Converter implements dev.singlet.AttributeConverter<Code, String> {
            @Override
            public String toAttribute(Code code) {
                return code.text();
            }

            @Override
            public Code fromAttribute(String text) {
                return new Code(text);
            }
        }
    }

    @Deprecated
    @Projection(of = Parts.class)
    public record View(String id, Kind kind) {}
}
