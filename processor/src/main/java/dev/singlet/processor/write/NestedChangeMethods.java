package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the methods of an update builder that change what stands within documents, lists and maps. */
final class NestedChangeMethods {

    private static final String NEEDS =
            "The update is refused with {@link $T} for an item in which something on the way is absent.";
    private static final String ONCE = "An update with it is not sent again after a lost response.";

    private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);
    private static final TypeVariableName VALUE = TypeVariableName.get("V");
    private static final TypeVariableName NUMBER = TypeVariableName.get("N", ClassName.get(Number.class));
    private static final TypeVariableName ELEMENT = TypeVariableName.get("E");

    private final EntityScope scope;

    NestedChangeMethods(EntityScope scope) {
        this.scope = scope;
    }

    List<MethodSpec> all() {
        return List.of(set(), remove(), addTo(), extend("append", "end"), extend("prepend", "beginning"), removeAt());
    }

    // public <V> OrderUpdate set(Function<OrderPaths, ? extends NestedPath<V, ? extends PathUse.Settable>> path,
    //         @Nullable V value) {
    //     changes().nested().set(path.apply(OrderPaths.INSTANCE), value);
    //     return this;
    // }
    private MethodSpec set() {
        Docs docs = Docs.of("Sets a value within a document, a list or a map, as in"
                        + " {@code set(c -> c.address().city(), \"Rome\")}. Null removes it, if it may be absent.")
                .paragraph(NEEDS, Types.CONDITION_FAILED);
        return method("set", path(PathExpressions.NESTED_PATH, VALUE, use("Settable")))
                .addTypeVariable(VALUE)
                .addParameter(VALUE.annotated(Types.NULLABLE), "value")
                .addJavadoc(docs.param("path", "the way to the value")
                        .param("value", "the new value")
                        .param("<V>", "the type of the value")
                        .returns("this update")
                        .build())
                .addStatement("changes().nested().set($Zpath.apply($T.INSTANCE),$Wvalue)", paths())
                .addStatement("return this")
                .build();
    }

    // public OrderUpdate remove(Function<OrderPaths, ? extends NestedPath<?, ? extends PathUse.Removable>> path) {
    //     changes().nested().remove(path.apply(OrderPaths.INSTANCE));
    //     return this;
    // }
    private MethodSpec remove() {
        Docs docs = Docs.of("Removes a value that may be absent, or an entry of a map.")
                .paragraph(NEEDS, Types.CONDITION_FAILED);
        return method("remove", path(PathExpressions.NESTED_PATH, ANY, use("Removable")))
                .addJavadoc(docs.param("path", "the way to the value")
                        .returns("this update")
                        .build())
                .addStatement("changes().nested().remove($Zpath.apply($T.INSTANCE))", paths())
                .addStatement("return this")
                .build();
    }

    // public <N extends Number> OrderUpdate addTo(Function<OrderPaths, ? extends NumberPath<N, ?>> path, N delta) {
    //     changes().nested().addTo(path.apply(OrderPaths.INSTANCE), delta);
    //     return this;
    // }
    private MethodSpec addTo() {
        Docs docs = Docs.of("Adds to a number, of which absence counts as zero. " + ONCE)
                .paragraph(
                        "The update is refused with {@link $T} if something on the way is absent, or a whole number"
                                + " would leave the range of its type and constraints.",
                        Types.CONDITION_FAILED);
        return method("addTo", path(PathExpressions.NUMBER, NUMBER, ANY))
                .addTypeVariable(NUMBER)
                .addParameter(NUMBER, "delta")
                .addJavadoc(docs.param("path", "the way to the number")
                        .param("delta", "what to add; may be negative")
                        .param("<N>", "the type of the number")
                        .returns("this update")
                        .build())
                .addStatement("changes().nested().addTo($Zpath.apply($T.INSTANCE),$Wdelta)", paths())
                .addStatement("return this")
                .build();
    }

    // public <E> OrderUpdate append(Function<OrderPaths, ? extends GrowingListPath<E, ?, ?>> path,
    //         List<E> elements) {
    //     changes().nested().append(path.apply(OrderPaths.INSTANCE), elements);
    //     return this;
    // }
    private MethodSpec extend(String name, String end) {
        Docs docs = Docs.of("Adds elements at the " + end + " of a list, of which absence counts as empty. " + ONCE)
                .paragraph(NEEDS, Types.CONDITION_FAILED);
        return method(name, path(PathExpressions.GROWING_LIST, ELEMENT, ANY, ANY))
                .addTypeVariable(ELEMENT)
                .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), ELEMENT), "elements")
                .addJavadoc(docs.param("path", "the way to the list")
                        .param("elements", "the elements; if there are none, nothing changes")
                        .param("<E>", "the type of the elements")
                        .returns("this update")
                        .build())
                .addStatement("changes().nested().$N($Zpath.apply($T.INSTANCE),$Welements)", name, paths())
                .addStatement("return this")
                .build();
    }

    // public OrderUpdate removeAt(Function<OrderPaths, ? extends GrowingListPath<?, ?, ?>> path, int index) {
    //     changes().nested().removeAt(path.apply(OrderPaths.INSTANCE), index);
    //     return this;
    // }
    private MethodSpec removeAt() {
        Docs docs = Docs.of("Removes an element of a list; those behind it move up. " + ONCE)
                .paragraph(
                        "The update is refused with {@link $T} for an item without such an element.",
                        Types.CONDITION_FAILED);
        return method("removeAt", path(PathExpressions.GROWING_LIST, ANY, ANY, ANY))
                .addParameter(TypeName.INT, "index")
                .addJavadoc(docs.param("path", "the way to the list")
                        .param("index", "the place of the element before the update, from 0")
                        .returns("this update")
                        .build())
                .addStatement("changes().nested().removeAt($Zpath.apply($T.INSTANCE),$Windex)", paths())
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder method(String name, TypeName path) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.names().update())
                .addParameter(path, "path");
    }

    /** {@code Function<OrderPaths, ? extends NestedPath<V, …>>}. */
    private TypeName path(ClassName type, TypeName... arguments) {
        return ParameterizedTypeName.get(
                ClassName.get(Function.class),
                paths(),
                WildcardTypeName.subtypeOf(ParameterizedTypeName.get(type, arguments)));
    }

    private static TypeName use(String name) {
        return WildcardTypeName.subtypeOf(PathExpressions.USE.nestedClass(name));
    }

    private ClassName paths() {
        return scope.names().paths();
    }
}
