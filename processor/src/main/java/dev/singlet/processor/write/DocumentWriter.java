package dev.singlet.processor.write;

import com.squareup.javapoet.JavaFile;
import dev.singlet.processor.model.SharedDocumentModel;
import java.util.ArrayList;
import java.util.List;

/** Makes the sources of a type with {@code @Document}. */
public final class DocumentWriter {

    private DocumentWriter() {}

    /**
     * Returns the codec, the fields, and the handler if there is to be one.
     *
     * @param formHash the hash of the stored form
     */
    public static List<JavaFile> write(SharedDocumentModel document, String formHash) {
        DocumentScope scope = DocumentScope.of(document);
        List<JavaFile> files = new ArrayList<>();
        files.add(new DocumentCodecEmitter(scope, formHash).emit());
        files.add(new DocumentFieldsEmitter(scope).emit());
        if (document instanceof SharedDocumentModel.OfSealed sealed && sealed.hasHandler()) {
            files.add(new DocumentHandlerEmitter(scope, sealed).emit());
        }
        return List.copyOf(files);
    }
}
