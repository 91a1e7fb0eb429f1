package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the method by which an update may create the item. */
final class UpsertMethod {

    private final EntityScope scope;
    private final EntityModel entity;
    private final ChangeExpressions changes;

    UpsertMethod(EntityScope scope, ChangeExpressions changes) {
        this.scope = scope;
        this.entity = scope.entity();
        this.changes = changes;
    }

    /**
     * Whether the entity's updates can create. A unique value needs another item. Of an item that has expired nothing may be
     * kept, which an update cannot do. And an index key that holds what a new item alone is given could contradict an
     * item that has its own.
     */
    boolean isOffered() {
        return entity.uniques().isEmpty()
                && entity.indexAttributes().stream().noneMatch(this::holdsFresh)
                && entity.components().stream().noneMatch(UpsertMethod::isTimeToLive);
    }

    private boolean holdsFresh(KeyAttribute attribute) {
        return fresh().stream()
                .anyMatch(component -> attribute.template().components().contains(component.name()));
    }

    private static boolean isTimeToLive(ComponentModel component) {
        return component.value() instanceof ValueType.Simple simple && simple.kind() == SimpleKind.EPOCH_SECONDS;
    }

    // public ChatUpdate orCreate() {
    //     NewItem item = newItem();
    //     item.set("chatId", this.key.chatId(), AttributeCodec.STRING);
    //     Instant createdAt = generated().time(KeyFormat.MILLIS);
    //     item.set("createdAt", createdAt, AttributeCodec.INSTANT);
    //     item.require("name", "name");
    //     return this;
    // }
    Optional<MethodSpec> method() {
        if (!isOffered()) {
            return Optional.empty();
        }
        String item = Names.besides(entity.components()).newName("item");
        MethodSpec.Builder method = MethodSpec.methodBuilder("orCreate")
                .addJavadoc(doc())
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.names().update())
                .addStatement("$T $N = newItem()", Types.NEW_ITEM, item);
        for (ComponentModel component : scope.keyComponents()) {
            method.addStatement("$N.set($L)", item, changes.value(component, keyed(component)));
        }
        for (ComponentModel component : fresh()) {
            method.addStatement(
                            "$T $N = $L",
                            component.type(),
                            component.name(),
                            new KeptValues(entity).fresh(component, "generated()"))
                    .addStatement("$N.set($L)", item, changes.value(component, CodeBlock.of("$N", component.name())));
        }
        for (KeyAttribute attribute : known()) {
            method.addStatement(
                    "$N.setKey($L,$W$L)", item, Literals.string(attribute.attribute()), changes.key(attribute));
        }
        for (ComponentModel component : required()) {
            method.addStatement(
                    "$N.require($L,$W$L)",
                    item,
                    Literals.string(component.name()),
                    Literals.string(component.attribute()));
        }
        return Optional.of(method.addStatement("return this").build());
    }

    private CodeBlock doc() {
        Docs docs =
                Docs.of("Makes the update create the item if there is none. A condition given by {@code onlyIf} counts"
                        + " for an item that exists.");
        Object[] names = required().stream()
                .map(component -> Docs.code(component.name()))
                .toArray();
        if (names.length > 0) {
            docs.paragraph(
                    "As the item may be new, the update must set what is required: "
                            + String.join(", ", Collections.nCopies(names.length, "$L"))
                            + ". It is refused otherwise.",
                    names);
        }
        return docs.returns("this update").build();
    }

    private static CodeBlock keyed(ComponentModel component) {
        return CodeBlock.of("this.key.$N()", component.name());
    }

    private boolean isKey(ComponentModel component) {
        return entity.key().components().contains(component.name());
    }

    /** What the library gives a new item, besides what every update sets. */
    private List<ComponentModel> fresh() {
        return entity.components().stream()
                .filter(component -> !isKey(component))
                .filter(component -> component.kept() == Kept.RANDOM_ID
                        || component.kept() == Kept.TIME_ORDERED_ID
                        || component.kept() == Kept.CREATED_AT)
                .toList();
    }

    /** The index keys that hold nothing but what the primary key holds. */
    private List<KeyAttribute> known() {
        List<String> given = entity.key().components();
        List<KeyAttribute> known = new ArrayList<>();
        for (KeyAttribute attribute : entity.indexAttributes()) {
            if (given.containsAll(attribute.template().components())) {
                known.add(attribute);
            }
        }
        return known;
    }

    private List<ComponentModel> required() {
        return entity.components().stream()
                .filter(component -> !isKey(component) && component.kept() == Kept.NONE)
                .filter(component -> !component.mayBeAbsent() && !(component.value() instanceof ValueType.SetValue))
                .toList();
    }
}
