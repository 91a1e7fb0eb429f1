package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.singlet.processor.model.IndexContents;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.name.GeneratedNames;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the types that let an index which does not hold whole items be read only as what it holds: one that those views
 * implement which fit, and the query that takes no others.
 */
final class NarrowQueryTypes {

    private static final TypeVariableName VIEW = TypeVariableName.get("P");

    private final EntityScope scope;
    private final IndexModel index;
    private final IndexContents contents;
    private final ClassName query;
    private final ClassName view;

    NarrowQueryTypes(EntityScope scope, IndexModel index, ClassName query) {
        this.scope = scope;
        this.index = index;
        this.contents = scope.table().contents(scope.entity(), index);
        this.query = query;
        this.view = GeneratedNames.view(scope.entity().names(), index.queryName());
    }

    List<TypeSpec> all() {
        // A view can be read by either client, and so is what it implements.
        return scope.flavour() == Flavour.SYNC ? List.of(queryType(), viewType()) : List.of(queryType());
    }

    // public static class ByStatusQuery extends NarrowQuery<Chat, ChatKey, ChatFields> {
    //     private ByStatusQuery(KeyQuery<Chat, ChatFields> query) {
    //         super(query);
    //     }
    private TypeSpec queryType() {
        List<String> held = held(contents.attributes().stream()
                .map(component -> component.attribute())
                .toList());
        return TypeSpec.classBuilder(query)
                .addJavadoc(Docs.of(
                                "The query $L of index $L, which holds " + placeholders(held)
                                        + " besides its keys. What is read is said by {@code as}, {@code keys} or"
                                        + " {@code hydrate}.",
                                arguments(List.of(Docs.code(index.queryName()), Docs.code(index.name())), held))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .superclass(scope.withKeyAndFields(Types.NARROW_QUERY))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(scope.withFields(Types.KEY_QUERY), "query")
                        .addStatement("super(query)")
                        .build())
                .addMethod(as())
                .build();
    }

    // public <P> Query<P, ChatFields> as(ByStatusProjection<P> projection) {
    //     return view(projection, ChatCodec::fromGsi1);
    // }
    private MethodSpec as() {
        return MethodSpec.methodBuilder("as")
                .addJavadoc(Docs.of("Reads a partial view of the items, and only its attributes.")
                        .param("projection", "a generated projection of which the index holds every component")
                        .param("<P>", "the view")
                        .returns("the query for views")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addTypeVariable(VIEW)
                .returns(ParameterizedTypeName.get(
                        scope.flavour().type(Types.QUERY), VIEW, scope.names().fields()))
                .addParameter(ParameterizedTypeName.get(view, VIEW), "projection")
                .addStatement(
                        "return view(projection, $T::$N)",
                        scope.names().codec(),
                        scope.members().indexItem(index))
                .build();
    }

    // public interface ByStatusProjection<P> extends Projection<Chat, P> {}
    private TypeSpec viewType() {
        TypeName projection = ParameterizedTypeName.get(Types.PROJECTION, scope.type(), VIEW);
        List<String> held = held(contents.names());
        return TypeSpec.interfaceBuilder(view)
                .addJavadoc(Docs.of(
                                "What index $L can be read as: each generated projection whose components are among "
                                        + placeholders(held) + ".",
                                arguments(List.of(Docs.code(index.name())), held))
                        .param("<P>", "the view")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(VIEW)
                .addSuperinterface(projection)
                .build();
    }

    // A comment is wrapped between placeholders, not within the text of one.
    private static String placeholders(List<String> held) {
        return String.join(", ", Collections.nCopies(held.size(), "$L"));
    }

    private static Object[] arguments(List<String> before, List<String> held) {
        return Stream.concat(before.stream(), held.stream()).toArray();
    }

    private static List<String> held(List<String> names) {
        return names.isEmpty()
                ? List.of("nothing")
                : names.stream().map(Docs::code).toList();
    }
}
