package dev.singlet.processor.write;

import com.squareup.javapoet.JavaFile;
import dev.singlet.processor.model.SharedDocumentModel;
import java.util.List;

/** Makes the sources of a type with {@code @Document}. */
public final class DocumentWriter {

    private DocumentWriter() {}

    /** Returns the codec and the fields. */
    public static List<JavaFile> write(SharedDocumentModel document) {
        DocumentScope scope = DocumentScope.of(document);
        return List.of(new DocumentCodecEmitter(scope).emit(), new DocumentFieldsEmitter(scope).emit());
    }
}
