package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.write.PathExpressions.Use;
import javax.lang.model.element.Modifier;

/** Writes the ways of updates to what stands within documents, lists and maps, such as {@code OrderPaths}. */
final class PathsEmitter {

    private final EntityScope scope;
    private final ClassName name;

    PathsEmitter(EntityScope scope) {
        this.scope = scope;
        this.name = scope.names().paths();
    }

    JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Docs.of(
                                "The ways of an update to what stands within documents, lists and maps of {@link $T}.",
                                scope.type())
                        .build())
                .addField(FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        PathExpressions paths = new PathExpressions(scope, scope.members().checks());
        for (ComponentModel component : scope.entity().components()) {
            if (component.hasPaths()) {
                CodeBlock place = place(CodeBlock.of("$T.of", PathExpressions.PLACE), component);
                type.addMethod(path(paths, component, Use.THROUGH, place));
            }
        }
        scope.entity().documents().forEach(document -> type.addType(documentPaths(document)));
        return scope.file(name, type);
    }

    // public AddressPaths<PathUse.Through> address() {
    //     return new AddressPaths<>(NestedPlace.of("address", "address"));
    // }
    private static MethodSpec path(PathExpressions paths, ComponentModel component, Use use, CodeBlock place) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(Docs.of("Goes on to the attribute $L.", Docs.code(component.attribute()))
                        .returns("the path")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(paths.type(component, use))
                .addStatement("return $L", paths.path(component, use, place))
                .build();
    }

    // public static final class AddressPaths<C extends PathUse> extends NestedPath<Order.Address, C> {
    //     private final NestedPlace document;
    //
    //     private AddressPaths(NestedPlace document) {
    //         super(document, OrderCodec.ADDRESS, OrderCodec.AddressCodec.INSTANCE::validate);
    //         this.document = document;
    //     }
    // }
    private TypeSpec documentPaths(DocumentModel document) {
        TypeVariableName use = TypeVariableName.get("C", PathExpressions.USE);
        TypeSpec.Builder type = TypeSpec.classBuilder(document.name() + "Paths")
                .addJavadoc(Docs.of("The ways to the components of a nested {@link $T}.", document.type())
                        .param("<C>", "what can be done with the whole document")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(use)
                .superclass(ParameterizedTypeName.get(PathExpressions.NESTED_PATH, document.type(), use))
                .addField(PathExpressions.PLACE, "document", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(PathExpressions.PLACE, "document")
                        .addStatement(
                                "super(document,$W$L,$W$T.INSTANCE::validate)",
                                CodecExpressions.outsideCodec(scope)
                                        .codec(new ValueType.DocumentValue(document.type())),
                                scope.members().documentCodec(document))
                        .addStatement("this.document = document")
                        .build());
        PathExpressions paths = new PathExpressions(scope, scope.members().checks(document));
        for (ComponentModel component : document.components()) {
            Use ofComponent = component.mayBeAbsent() ? Use.REMOVABLE : Use.REQUIRED;
            String presence = component.mayBeAbsent() ? "document.optional" : "document.required";
            type.addMethod(path(paths, component, ofComponent, place(CodeBlock.of(presence), component)));
        }
        return type.build();
    }

    private static CodeBlock place(CodeBlock method, ComponentModel component) {
        return CodeBlock.of(
                "$L($L,$W$L)", method, Literals.string(component.name()), Literals.string(component.attribute()));
    }
}
