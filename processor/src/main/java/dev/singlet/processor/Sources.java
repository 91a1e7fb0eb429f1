package dev.singlet.processor;

import com.squareup.javapoet.JavaFile;
import dev.singlet.processor.write.JavaLangImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Writes the generated sources, the text of each complete before its file is opened. */
final class Sources {

    private final Filer filer;
    private final JavaLangImports imports;

    Sources(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.imports = new JavaLangImports(environment.getElementUtils());
    }

    void write(List<JavaFile> files) {
        // Most of the processor's time goes into the texts, and they have nothing to do with each other or with javac,
        // which is to be called by its own thread alone.
        List<String> texts =
                files.parallelStream().map(JavaLangImports::laidOut).toList();
        for (int i = 0; i < texts.size(); i++) {
            write(files.get(i), imports.in(files.get(i), texts.get(i)));
        }
    }

    private void write(JavaFile file, String text) {
        String prefix = file.packageName.isEmpty() ? "" : file.packageName + ".";
        Element[] origins = file.typeSpec.originatingElements.toArray(Element[]::new);
        try (Writer out =
                filer.createSourceFile(prefix + file.typeSpec.name, origins).openWriter()) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
