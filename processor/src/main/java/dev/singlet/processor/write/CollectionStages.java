package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.template.KeyTemplate;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes how the query of an item collection is narrowed by the components that the sort keys of all members share. */
final class CollectionStages {

    /** The field that holds the sort key up to the component of a stage. */
    static final String PREFIX = "prefix";

    private final CollectionScope scope;
    private final CollectionModel collection;
    private final KeyExpressions keys;
    private final List<Integer> places;
    private final List<ClassName> typeNames = new ArrayList<>();

    CollectionStages(CollectionScope scope) {
        this.scope = scope;
        this.collection = scope.collection();
        this.keys = scope.keys();
        this.places = collection.narrowingPlaces();
        List<String> narrowedBy =
                collection.narrowedBy().stream().map(ComponentModel::name).toList();
        NameAllocator names = new NameAllocator();
        typeNames.add(scope.names().query());
        names.newName(scope.names().query().simpleName());
        for (String component : narrowedBy.subList(0, Math.max(0, narrowedBy.size() - 1))) {
            typeNames.add(scope.names().query().nestedClass(names.newName("With" + Names.capitalized(component))));
        }
    }

    private boolean isNarrowed() {
        return !places.isEmpty();
    }

    // private final KeyWriter prefix;
    void addPrefix(TypeSpec.Builder type) {
        if (isNarrowed()) {
            type.addField(Types.KEY_WRITER, PREFIX, Modifier.PRIVATE, Modifier.FINAL);
        }
    }

    /** Returns what the sort keys begin with before the first of the components, if there is one. */
    Optional<CodeBlock> firstPrefix() {
        return isNarrowed()
                ? Optional.of(keys.sortPrefix(attribute(collection.narrowing()), places.get(0)))
                : Optional.empty();
    }

    /** Returns the argument for {@link #constructor} that is the prefix, after a comma; nothing where none is kept. */
    CodeBlock argument(String prefix) {
        return isNarrowed() ? CodeBlock.of(",$W$N", prefix) : CodeBlock.of("");
    }

    private KeyAttribute attribute(List<Part> parts) {
        return new KeyAttribute(
                collection.sortAttribute().orElseThrow(), new KeyTemplate("", parts), collection.origin());
    }

    // private UserActivityQuery(KeyCollectionQuery<UserActivity, UserActivityGroup> query, KeyWriter prefix) {
    //     super(query);
    //     this.prefix = prefix;
    // }
    MethodSpec constructor() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(scope.typed(Types.KEY_COLLECTION_QUERY), "query");
        if (isNarrowed()) {
            method.addParameter(Types.KEY_WRITER, PREFIX);
        }
        method.addStatement("super(query)");
        if (isNarrowed()) {
            method.addStatement("this.$1N = $1N", PREFIX);
        }
        return method.build();
    }

    // public static final class WithOrderId extends EntityCollectionQuery<OrderItems, OrderItemsGroup> {
    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        for (int stage = 1; stage < places.size(); stage++) {
            TypeSpec.Builder type = TypeSpec.classBuilder(typeNames.get(stage))
                    .addJavadoc(Docs.of(
                                    "The query, to be narrowed by $L.",
                                    Docs.code(component(stage).name()))
                            .build())
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .superclass(scope.typed(Types.ENTITY_COLLECTION_QUERY));
            addPrefix(type);
            type.addMethod(constructor());
            methods(stage).forEach(type::addMethod);
            types.add(type.build());
        }
        return types;
    }

    /** Returns the methods that narrow by one component; none if there is no such stage. */
    List<MethodSpec> methods(int stage) {
        List<MethodSpec> methods = new ArrayList<>();
        if (stage < places.size()) {
            methods.add(stage + 1 < places.size() ? equalToNext(stage) : equalToLast(stage));
            range(stage).ifPresent(methods::add);
        }
        return methods;
    }

    // public WithOrderId orderId(String orderId) {
    //     KeyWriter longer = prefix.component("orderId", orderId, KeyFormat.STRING).literal("#ITEM#");
    //     return new WithOrderId(narrow(KeyRange.startingWith(longer)), longer);
    // }
    private MethodSpec equalToNext(int stage) {
        NameAllocator names = Names.besides(List.of(component(stage)));
        String longer = names.newName("longer");
        List<Part> parts = collection.narrowing().subList(places.get(stage), places.get(stage + 1));
        return equal(stage, "the query, which can be narrowed further")
                .returns(typeNames.get(stage + 1))
                .addStatement("$T $N = $L", Types.KEY_WRITER, longer, keys.continued(prefix(stage), parts, false))
                .addStatement(
                        "return new $1T($Znarrow($2T.startingWith($3N)),$W$3N)",
                        typeNames.get(stage + 1),
                        Types.KEY_RANGE,
                        longer)
                .build();
    }

    // public CollectionQuery<OrderItems, OrderItemsGroup> orderId(String orderId) {
    //     return narrow(KeyRange.holding(prefix, "orderId", orderId, KeyFormat.STRING, KeyRange.After.KEY_END));
    // }
    private MethodSpec equalToLast(int stage) {
        return equal(stage, "the query")
                .returns(scope.typed(Types.COLLECTION_QUERY))
                .addStatement(
                        "return narrow($L)",
                        range("holding", stage, component(stage).name()))
                .build();
    }

    private MethodSpec.Builder equal(int stage, String result) {
        ComponentModel component = component(stage);
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(Docs.of(
                                "Narrows to items with exactly this $L$L, whatever follows it in the key.",
                                Docs.code(component.name()),
                                KeyDocs.comparison(slot(stage).shape()))
                        .param(component.name(), "the value to look for")
                        .returns(result)
                        .throwing(Types.INVALID_KEY, "if no key can be made of the value")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JavaTypes.present(component), component.name());
    }

    // public CollectionQuery<OrderItems, OrderItemsGroup> orderId(Range<String> range) {
    //     return narrow(KeyRange.within(prefix, "orderId", range, KeyFormat.STRING, KeyRange.After.KEY_END));
    // }
    private Optional<MethodSpec> range(int stage) {
        ComponentModel component = component(stage);
        if (!component.hasRange(slot(stage).shape())) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.methodBuilder(component.name())
                .addJavadoc(Docs.of(
                                "Narrows to items whose $L lies in a range$L.",
                                Docs.code(component.name()),
                                KeyDocs.comparison(slot(stage).shape()))
                        .param("range", "the values to look for")
                        .returns("the query")
                        .throwing(Types.INVALID_KEY, "if no key can be made of a bound")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.typed(Types.COLLECTION_QUERY))
                .addParameter(ParameterizedTypeName.get(Types.RANGE, JavaTypes.of(component.value())), "range")
                .addStatement("return narrow($L)", range("within", stage, "range"))
                .build());
    }

    private CodeBlock range(String factory, int stage, String value) {
        return CodeBlock.of(
                "$T.$N($N,$W$L,$W$N,$W$L,$W$T.$N)",
                Types.KEY_RANGE,
                factory,
                prefix(stage),
                Literals.string(component(stage).name()),
                value,
                keys.format(slot(stage)),
                Types.KEY_RANGE.nestedClass("After"),
                collection.afterNarrowing(places.get(stage)).name());
    }

    /** A parameter that is called as the field is hides it. */
    private String prefix(int stage) {
        return component(stage).name().equals(PREFIX) ? "this." + PREFIX : PREFIX;
    }

    private ComponentModel component(int stage) {
        return collection.narrowedBy().get(stage);
    }

    private Slot slot(int stage) {
        return (Slot) collection.narrowing().get(places.get(stage));
    }
}
