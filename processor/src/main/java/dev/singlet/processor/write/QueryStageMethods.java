package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.singlet.processor.model.AccessPattern;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods by which one stage of a query is narrowed. */
final class QueryStageMethods {

    private final AccessPattern pattern;
    private final int stage;
    private final KeyAttribute sort;
    private final int place;
    private final Slot slot;
    private final ComponentModel component;
    private final KeyExpressions keys;
    private final QueryTypes types;
    private final String prefix;
    private final String next;
    private final String range;

    QueryStageMethods(EntityScope scope, AccessPattern pattern, int stage) {
        this.pattern = pattern;
        this.stage = stage;
        this.sort = pattern.sort().orElseThrow();
        this.place = pattern.stages().get(stage).place();
        this.slot = (Slot) sort.template().parts().get(place);
        this.component = scope.entity().component(slot.component());
        this.keys = KeyExpressions.outsideCodec(scope);
        this.types = new QueryTypes(scope, pattern);
        NameAllocator names = Names.besides(scope.entity().components());
        this.prefix = names.newName("prefix");
        this.next = names.newName("longer");
        this.range = names.newName("range");
    }

    /** Returns the field that holds the sort key up to the component of this stage. */
    String prefix() {
        return prefix;
    }

    // public ByChatIdCreatedAt createdAt(Instant createdAt) {
    //     KeyWriter longer = prefix.component("createdAt", createdAt, KeyFormat.MILLIS).literal("#");
    //     return new ByChatIdCreatedAt(narrow(KeyRange.startingWith(longer)), longer);
    // }
    MethodSpec equalToNextStage(ClassName nextStage) {
        CodeBlock.Builder carried = CodeBlock.builder();
        pattern.carried(stage + 1).forEach(name -> carried.add(",$W$N", name));
        int end = pattern.stages().get(stage + 1).place();
        return equal("the query, which can be narrowed further")
                .returns(nextStage)
                .addStatement("$T $N = $L", Types.KEY_WRITER, next, keys.continued(prefix, parts(end), false))
                .addStatement(
                        "return new $T($Znarrow($T.startingWith($N)),$W$N$L)",
                        nextStage,
                        Types.KEY_RANGE,
                        next,
                        next,
                        carried.build())
                .build();
    }

    // public Query<Chat, ChatFields> updatedAt(Instant updatedAt) {
    //     return narrow(KeyRange.exactly(
    //             prefix.component("updatedAt", updatedAt, KeyFormat.MILLIS).finish()));
    // }
    MethodSpec equalToLast() {
        int end = sort.template().parts().size();
        return equal("the query")
                .returns(types.result())
                .addStatement(
                        "return $L",
                        types.result(CodeBlock.of(
                                "narrow($T.exactly($Z$L))", Types.KEY_RANGE, keys.continued(prefix, parts(end), true))))
                .build();
    }

    private List<Part> parts(int end) {
        return sort.template().parts().subList(place, end);
    }

    private MethodSpec.Builder equal(String result) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(Docs.of(
                                "Narrows to items with exactly this $L$L.",
                                Docs.code(component.name()),
                                KeyDocs.comparison(slot.shape()))
                        .param(component.name(), "the value to look for")
                        .returns(result)
                        .throwing(Types.INVALID_KEY, "if no key can be made of the value")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JavaTypes.present(component), component.name());
    }

    // public Query<Chat, ChatFields> updatedAt(Range<Instant> range) {
    //     return narrow(KeyRange.within(prefix, "updatedAt", range, KeyFormat.MILLIS, KeyRange.After.KEY_END));
    // }
    Optional<MethodSpec> range() {
        if (!component.hasRange(slot.shape())) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.methodBuilder(component.name())
                .addJavadoc(Docs.of(
                                "Narrows to items whose $L lies in a range$L.",
                                Docs.code(component.name()),
                                KeyDocs.comparison(slot.shape()))
                        .param(range, "the values to look for")
                        .returns("the query")
                        .throwing(Types.INVALID_KEY, "if no key can be made of a bound")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(types.result())
                .addParameter(ParameterizedTypeName.get(Types.RANGE, JavaTypes.of(component.value())), range)
                .addStatement(
                        "return $L",
                        types.result(CodeBlock.of(
                                "narrow($T.within($N,$W$L,$W$N,$W$L,$W$T.$N))",
                                Types.KEY_RANGE,
                                prefix,
                                Literals.string(component.name()),
                                range,
                                keys.format(slot),
                                Types.KEY_RANGE.nestedClass("After"),
                                sort.template().after(place).name())))
                .build());
    }
}
