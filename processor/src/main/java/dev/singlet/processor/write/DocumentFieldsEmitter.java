package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.model.VariantModel;
import dev.singlet.processor.name.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the typed attributes of a type with {@code @Document}, such as {@code MoneyFields}. */
final class DocumentFieldsEmitter {

    private static final ClassName CONDITION = ClassName.get("dev.singlet", "Condition");
    private static final ClassName STRING_FIELD = ClassName.get("dev.singlet.expression", "StringField");

    private static final String CODEC = "CODEC";

    private final DocumentScope scope;
    private final CodecExpressions codecs;
    private final FieldMembers members;

    DocumentFieldsEmitter(DocumentScope scope) {
        this.scope = scope;
        this.codecs = CodecExpressions.outsideCodec(scope.members());
        this.members = new FieldMembers(scope.fields(), scope.document().documents(), codecs);
    }

    JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(scope.fields())
                .addJavadoc(Docs.of(
                                "The attributes of a {@link $T}, wherever one is stored, for conditions and filters.",
                                scope.type())
                        .build())
                .superclass(FieldMembers.superclass(scope.type()));
        if (scope.document() instanceof SharedDocumentModel.OfRecord record) {
            addRecord(type, record);
        } else if (scope.document() instanceof SharedDocumentModel.OfSealed sealed) {
            addSealed(type, sealed);
        }
        return scope.file(scope.fields(), type);
    }

    private void addRecord(TypeSpec.Builder type, SharedDocumentModel.OfRecord record) {
        type.addMethod(constructor()).addMethod(constructorOfVariant());
        record.components().forEach(component -> type.addMethod(members.ofChild(component)));
        record.documents().forEach(document -> type.addType(members.nested(document)));
    }

    private void addSealed(TypeSpec.Builder type, SharedDocumentModel.OfSealed sealed) {
        type.addField(codec()).addMethod(constructorOfSealed());
        for (VariantModel variant : sealed.variants()) {
            type.addMethod(is(sealed, variant)).addMethod(as(variant));
        }
        for (DocumentModel document : sealed.documents()) {
            boolean isVariant = sealed.variants().stream()
                    .anyMatch(variant -> variant.type().equals(document.type()));
            type.addType(isVariant ? nestedVariant(sealed, document) : members.nested(document));
        }
    }

    // private static final AttributeCodec<Payment> CODEC = AttributeCodec.document(PaymentCodec.INSTANCE);
    private FieldSpec codec() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Types.ATTRIBUTE_CODEC, scope.type()),
                        CODEC,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(codecs.made(new ValueType.SharedDocument(scope.type())))
                .build();
    }

    // public MoneyFields(FieldPath path) {
    //     super(path, AttributeCodec.document(MoneyCodec.INSTANCE));
    // }
    private MethodSpec constructor() {
        return documented(members.constructor(new ValueType.SharedDocument(scope.type())));
    }

    // public PaymentFields(FieldPath path) {
    //     super(path, CODEC);
    // }
    private static MethodSpec constructorOfSealed() {
        return documented(MethodSpec.constructorBuilder()
                .addParameter(FieldExpressions.PATH, "path")
                .addStatement("super(path, $N)", CODEC));
    }

    private static MethodSpec documented(MethodSpec.Builder constructor) {
        return constructor
                .addJavadoc(Docs.of("Called by generated code.")
                        .param("path", "where the document is")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .build();
    }

    // public CardFields(FieldPath path, ValueEncoder<Card> encoder) {
    //     super(path, encoder);
    // }
    private MethodSpec constructorOfVariant() {
        return FieldMembers.constructorOfVariant(scope.type())
                .addJavadoc(Docs.of("Called by generated code, where the document is one of a sealed interface.")
                        .param("path", "where the document is")
                        .param("encoder", "makes the stored form of the document and its type")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .build();
    }

    private TypeSpec nestedVariant(SharedDocumentModel.OfSealed sealed, DocumentModel variant) {
        List<MethodSpec> constructors = new ArrayList<>();
        ValueType value = new ValueType.DocumentValue(variant.type());
        // A component whose type is the record itself is stored without the type.
        boolean isComponent = sealed.documents().stream()
                .flatMap(document -> document.components().stream())
                .anyMatch(component -> holds(component.value(), value));
        if (isComponent) {
            constructors.add(
                    members.constructor(value).addModifiers(Modifier.PRIVATE).build());
        }
        constructors.add(FieldMembers.constructorOfVariant(variant.type())
                .addModifiers(Modifier.PRIVATE)
                .build());
        return members.nested(variant, constructors);
    }

    private static boolean holds(ValueType whole, ValueType part) {
        if (whole instanceof ValueType.ListValue list) {
            return holds(list.element(), part);
        }
        return whole instanceof ValueType.MapValue map ? holds(map.value(), part) : whole.equals(part);
    }

    // public Condition isCard() {
    //     return StringField.of(path().child("type")).in("Card", "CreditCard");
    // }
    private MethodSpec is(SharedDocumentModel.OfSealed document, VariantModel variant) {
        CodeBlock names = variant.names().stream().map(Literals::string).collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("is" + variant.memberName())
                .addJavadoc(Docs.of("Demands that the document is a {@link $T}.", variant.type())
                        .returns("the condition")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(CONDITION)
                .addStatement(
                        "return $T.of(path().child($L)).$N($L)",
                        STRING_FIELD,
                        Literals.string(document.typeAttribute()),
                        variant.aliases().isEmpty() ? "eq" : "in",
                        names)
                .build();
    }

    // public CardFields asCard() {
    //     return new CardFields(path(), CODEC::encode);
    // }
    private MethodSpec as(VariantModel variant) {
        ClassName fields = variant.value() instanceof ValueType.SharedDocument
                ? GeneratedNames.documentFields(variant.type())
                : members.nestedName(
                        DocumentModel.of(variant.type(), scope.document().documents()));
        return MethodSpec.methodBuilder("as" + variant.memberName())
                .addJavadoc(
                        Docs.of("Returns the attributes that the document has if it is a {@link $T}.", variant.type())
                                .returns(
                                        "the attributes, to be compared; only a comparison of the whole document includes its type")
                                .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(fields)
                .addStatement("return new $T(path(), $N::encode)", fields, CODEC)
                .build();
    }
}
