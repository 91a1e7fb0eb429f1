package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the typed attributes for conditions and filters, such as {@code ChatFields}. */
final class FieldsEmitter {

    private final EntityScope scope;
    private final ClassName name;
    private final FieldMembers members;

    FieldsEmitter(EntityScope scope) {
        this.scope = scope;
        this.name = scope.names().fields();
        this.members = new FieldMembers(name, scope.entity().documents(), CodecExpressions.outsideCodec(scope));
    }

    JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Docs.of("The attributes of {@link $T}, for conditions and filters.", scope.type())
                        .build())
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        scope.entity().components().forEach(component -> type.addMethod(members.ofAttribute(component)));
        scope.entity().documents().forEach(document -> type.addType(members.nested(document)));
        return scope.file(name, type);
    }
}
