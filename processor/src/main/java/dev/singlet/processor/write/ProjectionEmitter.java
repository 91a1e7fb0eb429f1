package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.ProjectionModel;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes a partial view, such as {@code ChatSummaryProjection}. */
final class ProjectionEmitter {

    private final ProjectionModel projection;
    private final ClassName name;

    ProjectionEmitter(ProjectionModel projection) {
        this.projection = projection;
        this.name = projection.generated();
    }

    JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Docs.of(
                                "Reads {@link $T} from items of type {@link $T}, and of these only the attributes that"
                                        + " it needs.",
                                projection.type(),
                                projection.entity().type())
                        .paragraph("It is given to a query: {@code query.as($T.INSTANCE)}.", name)
                        .build())
                .addSuperinterface(ParameterizedTypeName.get(
                        Types.PROJECTION, projection.entity().type(), projection.type()))
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The only instance.\n")
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(attributes())
                .addMethod(decode());
        projection.views().forEach(view -> type.addSuperinterface(ParameterizedTypeName.get(view, projection.type())));
        return SourceFile.of(name, type, projection.isPublic(), projection.usesDeprecated(), projection.origin());
    }

    // @Override
    // public List<String> attributes() {
    //     return List.of("chatId", "name");
    // }
    private MethodSpec attributes() {
        return MethodSpec.methodBuilder("attributes")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addStatement(
                        "return $T.of($Z$L)",
                        List.class,
                        projection.components().stream()
                                .map(component -> Literals.string(component.attribute()))
                                .collect(CodeBlock.joining(",$W")))
                .build();
    }

    // @Override
    // public ChatSummary decode(Map<String, AttributeValue> attributes) {
    //     ItemReader item = new ItemReader("Chat", attributes);
    //     return new ChatSummary(
    //             item.get("chatId", AttributeCodec.STRING),
    //             item.get("name", AttributeCodec.STRING));
    // }
    private MethodSpec decode() {
        TypeName map =
                ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), Types.ATTRIBUTE_VALUE);
        ClassName entityCodec = projection.entity().names().codec();
        CodecMembers members = new CodecMembers(projection.entity());
        CodecExpressions codecs = entityCodec.packageName().equals(name.packageName())
                ? CodecExpressions.outsideCodec(members)
                : CodecExpressions.outsidePackage(members);
        return MethodSpec.methodBuilder("decode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(projection.type())
                .addParameter(map, "attributes")
                .addStatement(
                        "$1T item = new $1T($2L, attributes)",
                        Types.ITEM_READER,
                        Literals.string(projection.entity().discriminator()))
                .addStatement(
                        "return $L",
                        new RecordMethods(codecs).newRecord(projection.type(), "item", projection.components()))
                .build();
    }
}
