package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.IndexContents;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.template.KeyTemplate.Literal;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the methods of a codec that complete what an index holds by what its keys tell. */
final class IndexItemMethods {

    private static final TypeName ATTRIBUTES =
            ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), Types.ATTRIBUTE_VALUE);

    private final EntityScope scope;
    private final KeyExpressions keys;
    private final CodecExpressions codecs;

    IndexItemMethods(EntityScope scope) {
        this.scope = scope;
        this.keys = KeyExpressions.inCodec(scope);
        this.codecs = CodecExpressions.inCodec(scope);
    }

    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>();
        for (IndexModel index : scope.entity().indexes()) {
            if (!scope.table().index(index.name()).isWhole()) {
                methods.add(method(index));
            }
        }
        return methods;
    }

    // static Map<String, AttributeValue> fromGsi1(Map<String, AttributeValue> attributes) {
    //     IndexItem item = new IndexItem("Chat", attributes);
    //     KeyReader pk = item.key("pk").literal("CHAT#");
    //     item.put("chatId", pk.component("chatId", KeyFormat.STRING), AttributeCodec.STRING);
    //     pk.end();
    //     item.key("sk").literal("METADATA").end();
    //     return item.attributes();
    // }
    private MethodSpec method(IndexModel index) {
        IndexContents contents = scope.table().contents(scope.entity(), index);
        NameAllocator names = new NameAllocator();
        names.newName("attributes");
        names.newName("item");
        MethodSpec.Builder method = MethodSpec.methodBuilder(scope.members().indexItem(index))
                .addJavadoc(Docs.of(
                                "Returns an item of index $L with those attributes that its keys tell.",
                                Docs.code(index.name()))
                        .build())
                .addModifiers(Modifier.STATIC)
                .returns(ATTRIBUTES)
                .addParameter(ATTRIBUTES, "attributes")
                .addStatement(
                        "$1T item = new $1T($2L, attributes)", Types.INDEX_ITEM, Literals.string(scope.simpleName()));
        Set<String> missing = new HashSet<>();
        contents.inKeys().forEach(component -> missing.add(component.name()));
        for (KeyAttribute key : contents.keys()) {
            List<Slot> told = told(key, missing);
            // The table's key is read in any case: it tells whether the item is one of this entity.
            if (!told.isEmpty() || isPrimary(key)) {
                method.addCode(read(key, told, names));
            }
        }
        return method.addStatement("return item.attributes()").build();
    }

    private boolean isPrimary(KeyAttribute key) {
        return key.equals(scope.entity().key().partition())
                || scope.entity().key().sort().filter(key::equals).isPresent();
    }

    /** Takes out of the components that are missing those that a key tells. */
    private List<Slot> told(KeyAttribute key, Set<String> missing) {
        return key.template().slots().stream()
                .filter(slot -> IndexContents.tells(slot, scope.entity().component(slot.component())))
                .filter(slot -> missing.remove(slot.component()))
                .toList();
    }

    private CodeBlock read(KeyAttribute key, List<Slot> told, NameAllocator names) {
        CodeBlock start = CodeBlock.of("item.key($L)", Literals.string(key.attribute()));
        if (key.template().isLiteral()) {
            return CodeBlock.builder()
                    .addStatement(
                            "$L.literal($L).end()",
                            start,
                            Literals.string(key.template().text()))
                    .build();
        }
        String reader = names.newName(Names.camel(key.attribute()));
        List<Part> parts = key.template().parts();
        boolean startsWithLiteral = parts.get(0) instanceof Literal;
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T $N = $L$L",
                        Types.KEY_READER,
                        reader,
                        start,
                        startsWithLiteral ? literal((Literal) parts.get(0)) : CodeBlock.of(""));
        Set<Slot> left = new HashSet<>(told);
        for (Part part : parts.subList(startsWithLiteral ? 1 : 0, parts.size())) {
            if (part instanceof Slot slot) {
                code.add(component(slot, reader, left.remove(slot)));
            } else {
                code.addStatement("$N$L", reader, literal((Literal) part));
            }
        }
        return code.addStatement("$N.end()", reader).build();
    }

    private CodeBlock component(Slot slot, String reader, boolean isTold) {
        CodeBlock value = keys.read(reader, slot);
        if (!isTold) {
            return CodeBlock.builder().addStatement(value).build();
        }
        ComponentModel component = scope.entity().component(slot.component());
        return CodeBlock.builder()
                .addStatement(
                        "item.put($L,$W$L,$W$L)",
                        Literals.string(component.attribute()),
                        value,
                        codecs.codec(component.value()))
                .build();
    }

    private static CodeBlock literal(Literal literal) {
        return CodeBlock.of(".literal($L)", Literals.string(literal.text()));
    }
}
