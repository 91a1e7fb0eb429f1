package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.DocumentModel;
import javax.lang.model.element.Modifier;

/** Writes the codecs of nested records, which are nested in the codec of what stores them. */
final class NestedCodecs {

    private final CodecMembers members;
    private final RecordMethods methods;

    NestedCodecs(CodecMembers members, RecordMethods methods) {
        this.members = members;
        this.methods = methods;
    }

    // public static final class AddressCodec extends RecordCodec<Address> {
    //     public static final AddressCodec INSTANCE = new AddressCodec();
    TypeSpec codec(DocumentModel document) {
        ValidationMethods validation = ValidationMethods.of(members, document);
        return conversions(document)
                .addMethod(validation.validate())
                .addMethods(validation.checks())
                .build();
    }

    /** Returns the codec of a record that is only read, so that there is nothing to check. */
    TypeSpec codecOfOldForm(DocumentModel document) {
        return conversions(document).build();
    }

    private TypeSpec.Builder conversions(DocumentModel document) {
        ClassName codec = members.documentCodec(document);
        String variable = Names.variable(document.type());
        return TypeSpec.classBuilder(codec)
                .addJavadoc(Docs.of("Converts between {@link $T} and its map.", document.type())
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Types.RECORD_CODEC, document.type()))
                .addField(instance(codec))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(methods.write(document.type(), variable, document.components()))
                .addMethod(methods.read(document.type(), variable, document.components()));
    }

    // public static final ChatCodec INSTANCE = new ChatCodec();
    static FieldSpec instance(ClassName codec) {
        return FieldSpec.builder(codec, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The only instance.\n")
                .initializer("new $T()", codec)
                .build();
    }
}
