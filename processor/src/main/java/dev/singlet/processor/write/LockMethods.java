package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.Kept;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what the {@code @Version} of an entity adds to its classes. */
final class LockMethods {

    private final EntityScope scope;

    LockMethods(EntityScope scope) {
        this.scope = scope;
    }

    Optional<ComponentModel> version() {
        return scope.entity().kept(Kept.VERSION);
    }

    List<MethodSpec> inCodec() {
        return version()
                .map(version -> List.of(versionAttribute(version), versionOf(version)))
                .orElse(List.of());
    }

    // @Override
    // public String versionAttribute() {
    //     return "version";
    // }
    private static MethodSpec versionAttribute(ComponentModel version) {
        return MethodSpec.methodBuilder("versionAttribute")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", Literals.string(version.attribute()))
                .build();
    }

    // @Override
    // public @Nullable Long versionOf(Document document) {
    //     return document.version();
    // }
    private MethodSpec versionOf(ComponentModel version) {
        return MethodSpec.methodBuilder("versionOf")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.LONG.box().annotated(Types.NULLABLE))
                .addParameter(scope.type(), scope.variable())
                .addStatement("return $N.$N()", scope.variable(), version.name())
                .build();
    }

    // public DocumentUpdate ifVersion(long version) {
    //     requireVersion("version", version);
    //     return this;
    // }
    Optional<MethodSpec> inUpdate() {
        ClassName update = scope.names().update();
        return version()
                .map(version -> MethodSpec.methodBuilder("ifVersion")
                        .addJavadoc(Docs.of(
                                        "Demands that the item still has a certain $L. Otherwise the update fails with {@link $T}.",
                                        Docs.code(version.name()),
                                        Types.VERSION_CONFLICT)
                                .param(
                                        "version",
                                        "the version as it was read, 0 for an item that was stored without one")
                                .returns("this update")
                                .build())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(update)
                        .addParameter(TypeName.LONG, "version")
                        .addStatement("requireVersion($L, version)", Literals.string(version.name()))
                        .addStatement("return this")
                        .build());
    }

    List<MethodSpec> deletions(String operations, KeyedMethods.Verb delete) {
        return List.of(delete(delete), deleting(operations));
    }

    // public Optional<Document> delete(Document document) {
    //     return deleting(document).execute();
    // }
    private MethodSpec delete(KeyedMethods.Verb delete) {
        Docs docs = describeDeletion(Docs.of("Deletes an item by "
                        + new UniqueMethods(scope).request("one conditional {@code DeleteItem} request", false) + "."))
                .returns(delete.result());
        return MethodSpec.methodBuilder("delete")
                .addJavadoc(conflict(docs).build())
                .addModifiers(Modifier.PUBLIC)
                .returns(delete.returns())
                .addParameter(scope.type(), scope.variable())
                .addStatement(
                        "return $L", scope.flavour().verb(CodeBlock.of("deleting($N).execute()", scope.variable())))
                .build();
    }

    // public DeleteAction<Document, DocumentFields> deleting(Document document) {
    //     return operations.deletingVersion(document);
    // }
    private MethodSpec deleting(String operations) {
        Docs docs = describeDeletion(
                        Docs.of("Prepares the deletion of an item; nothing is sent before it is executed."))
                .returns("the deletion, which can carry a condition and be part of a transaction");
        return MethodSpec.methodBuilder("deleting")
                .addJavadoc(docs.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.withFields(Types.DELETE_ACTION))
                .addParameter(scope.type(), scope.variable())
                .addStatement("return $N.deletingVersion($N)", operations, scope.variable())
                .build();
    }

    /** What a creation does with the version. */
    Docs describeCreation(Docs docs) {
        version().ifPresent(version -> docs.paragraph("The item gets 1 as its $L.", Docs.code(version.name())));
        return docs;
    }

    /** What a put does with the version. */
    Docs describePut(Docs docs) {
        version()
                .ifPresent(version -> docs.paragraph(
                        "The item must still have the $L of the record, and gets the next one. 0$L says that there is"
                                + " no item yet, or one that was stored without a version.",
                        Docs.code(version.name()),
                        version.type().isPrimitive() ? CodeBlock.of("") : CodeBlock.of(" or null")));
        return docs;
    }

    private Docs describeDeletion(Docs docs) {
        version()
                .ifPresent(version ->
                        docs.paragraph("The item must still have the $L of the record.", Docs.code(version.name())));
        return docs.param(scope.variable(), "the record, of which the key and the version count");
    }

    /** When the version is at fault. */
    Docs conflict(Docs docs) {
        version()
                .ifPresent(
                        version -> docs.throwing(Types.VERSION_CONFLICT, ExceptionDocs.reason(Types.VERSION_CONFLICT)));
        return docs;
    }
}
