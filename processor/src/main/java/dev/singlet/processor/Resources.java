package dev.singlet.processor;

import dev.singlet.processor.model.TableModel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Writes what tools and people read beside the classes.
 *
 * <p>The files are named after the qualified table class, as those of {@code META-INF/services} are: tables of one simple
 * name do not meet, neither in a module nor on a class path, and the name depends on no other table.
 */
final class Resources {

    private static final String FOLDER = "META-INF/singlet/";

    private final Filer filer;

    Resources(Filer filer) {
        this.filer = filer;
    }

    /** Writes {@code META-INF/singlet/dev.example.chat.ChatTable.schema.json} for the suffix {@code schema.json}. */
    void write(TableModel table, String suffix, String text) {
        String name = FOLDER + table.generated().canonicalName() + "." + suffix;
        try (OutputStream out = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", name, table.origin().element())
                .openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
