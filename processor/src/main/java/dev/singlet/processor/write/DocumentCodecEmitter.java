package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.SharedDocumentModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the codec of a type with {@code @Document}, such as {@code MoneyCodec}. */
final class DocumentCodecEmitter {

    private final DocumentScope scope;
    private final String formHash;
    private final RecordMethods methods;

    DocumentCodecEmitter(DocumentScope scope, String formHash) {
        this.scope = scope;
        this.formHash = formHash;
        this.methods = new RecordMethods(CodecExpressions.inDocumentCodec(scope.members()));
    }

    JavaFile emit() {
        ClassName name = scope.members().codec();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(javadoc())
                .superclass(ParameterizedTypeName.get(Types.DOCUMENT_CODEC, scope.type()))
                .addField(NestedCodecs.instance(name))
                .addFields(CodecConstants.ofDocument(scope.members()))
                .addMethod(constructor())
                .addMethods(conversions());
        NestedCodecs nested = new NestedCodecs(scope.members(), methods);
        scope.document().documents().forEach(document -> type.addType(nested.codec(document)));
        if (scope.document() instanceof SharedDocumentModel.OfRecord record) {
            record.oldForms().forEach(old -> type.addType(nested.codecOfOldForm(old)));
        }
        return scope.file(name, type);
    }

    private CodeBlock javadoc() {
        Docs docs = Docs.of("Converts between {@link $T} and its map.", scope.type());
        if (scope.document() instanceof SharedDocumentModel.OfRecord record) {
            docs.paragraph(
                    "This is version $L of the form; the version is stored as $L from 2 on.",
                    record.version(),
                    Docs.code(record.versionAttribute()));
        } else if (scope.document() instanceof SharedDocumentModel.OfSealed sealed) {
            docs.paragraph("The name of the record is stored as $L.", Docs.code(sealed.typeAttribute()));
        }
        return docs.build();
    }

    // private MoneyCodec() {
    //     super("Money", "5d41402abc4b2a76");
    // }
    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L,$W$S)", Literals.string(scope.document().name()), formHash)
                .build();
    }

    private List<MethodSpec> conversions() {
        if (scope.document() instanceof SharedDocumentModel.OfRecord record) {
            List<MethodSpec> all = new ArrayList<>(new VersionMethods(scope, record, methods).all());
            ValidationMethods validation = ValidationMethods.of(scope.members(), record.type(), record.components());
            all.add(validation.validate());
            all.addAll(validation.checks());
            return all;
        }
        SharedDocumentModel.OfSealed sealed = (SharedDocumentModel.OfSealed) scope.document();
        return new VariantMethods(scope, sealed).all();
    }
}
