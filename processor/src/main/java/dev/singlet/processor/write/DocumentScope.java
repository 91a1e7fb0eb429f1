package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.name.GeneratedNames;
import java.util.List;

/**
 * What the emitters of one type with {@code @Document} share.
 *
 * @param document the type
 * @param members the names of the codec's members
 */
record DocumentScope(SharedDocumentModel document, CodecMembers members) {

    static DocumentScope of(SharedDocumentModel document) {
        ClassName codec = GeneratedNames.documentCodec(document.type());
        CodecMembers members = document instanceof SharedDocumentModel.OfRecord record
                ? new CodecMembers(codec, record.components(), record.documents(), record.oldForms())
                : new CodecMembers(codec, List.of(), document.documents(), List.of());
        return new DocumentScope(document, members);
    }

    ClassName type() {
        return document.type();
    }

    ClassName fields() {
        return GeneratedNames.documentFields(document.type());
    }

    /** What a variable of the document's type is called where nothing else has that name. */
    String variable() {
        return Names.variable(type());
    }

    JavaFile file(ClassName name, TypeSpec.Builder type) {
        return SourceFile.of(name, type, document.isPublic(), document.usesDeprecated(), document.origin());
    }
}
