package dev.singlet.it.artefacts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the processor wrote about the table. */
final class Resource {

    private Resource() {}

    static String text(String suffix) {
        String name = "/META-INF/singlet/" + LedgerTable.class.getName() + "." + suffix;
        try (InputStream resource = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
