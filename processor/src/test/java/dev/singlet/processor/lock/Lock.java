package dev.singlet.processor.lock;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.singlet.processor.SingletProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles sources against a lock file. */
record Lock(Path file) {

    /** A model with one of everything that the lock looks at. */
    static final String MODEL = """
            import dev.singlet.annotation.*;
            import java.time.Instant;
            import java.util.*;

            @Table(name = "Orders", indexes = @Gsi(name = "gsi1"))
            sealed interface OrderItem permits Order, Customer {}

            @Entity
            @Key(partition = "ORDER#{orderId}", sort = "AT#{placedAt:millis}")
            @Index(name = "gsi1", query = "byState", partition = "STATE#{state}", sort = "ORDER#{number:10}")
            record Order(
                    String orderId,
                    Instant placedAt,
                    State state,
                    int number,
                    String note,
                    @TimeToLive Optional<Instant> until,
                    Optional<String> hint,
                    Set<String> tags,
                    @Convert(PlainText.class) StringBuilder text,
                    Address address,
                    Payment payment,
                    Money total) implements OrderItem {}

            @Entity
            @Key(partition = "CUSTOMER#{customerId}", sort = "CUSTOMER")
            record Customer(
                    String customerId,
                    @Unique(scope = "country") String email,
                    String country) implements OrderItem {}

            enum State { OPEN, PAID }

            record Address(String street, List<String> lines) {}

            @Document
            sealed interface Payment permits Card, Cash {}

            record Card(String last4) implements Payment {}

            @Document(name = "Cash", aliases = "Coins")
            record Cash(long cents) implements Payment {}

            @Document(version = 2)
            record Money(String amount, String currency) {
                record First(long cents) {}

                @Upcast(from = 1)
                static Money of(First old) {
                    return new Money("", "");
                }
            }

            final class PlainText implements dev.singlet.AttributeConverter<StringBuilder, String> {
                public String toAttribute(StringBuilder text) { return text.toString(); }
                public StringBuilder fromAttribute(String text) { return new StringBuilder(text); }
            }
            """;

    List<Said> create(String source) {
        return compile(source, "compatible");
    }

    /** Returns what is said about the lock, and every error. */
    List<Said> compile(String source, String update) {
        return compile(List.of(JavaFileObjects.forSourceString("Model", source)), update);
    }

    List<Said> compile(List<JavaFileObject> sources, String update, String... more) {
        List<String> options =
                new ArrayList<>(List.of("-proc:only", "-Asinglet.lock=" + file, "-Asinglet.lock.update=" + update));
        options.addAll(List.of(more));
        Compilation compilation = Compiler.javac()
                .withProcessors(new SingletProcessor())
                .withOptions(options)
                .compile(sources);
        List<Said> said = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            boolean isError = diagnostic.getKind() == Diagnostic.Kind.ERROR;
            String message = diagnostic.getMessage(Locale.ENGLISH);
            if (isError || message.startsWith("[Lock")) {
                said.add(new Said(isError, message, line(diagnostic)));
            }
        }
        return said;
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getSource() == null) {
            return "";
        }
        try {
            return diagnostic
                    .getSource()
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .skip(diagnostic.getLineNumber() - 1)
                    .findFirst()
                    .orElse("")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A diagnostic.
     *
     * @param line the text of the line on which it is
     */
    record Said(boolean isError, String message, String line) {}
}
