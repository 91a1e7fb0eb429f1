package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.NameAllocator;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.ConstraintModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.UniqueModel;
import dev.singlet.processor.model.ValuePart;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.name.GeneratedNames;
import dev.singlet.processor.template.KeyShape;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The names of those members of a codec that depend on what it converts. */
final class CodecMembers {

    private final ClassName codec;
    private final List<DocumentModel> documents;
    private final NameAllocator constants = new NameAllocator();
    private final NameAllocator methods = new NameAllocator();
    private final Map<ValueType, String> codecs = new LinkedHashMap<>();
    private final Map<ValueType.ConvertedValue, String> converters = new LinkedHashMap<>();
    private final Map<Format, String> formats = new LinkedHashMap<>();
    private final Map<ConstraintModel.Pattern, String> patterns = new LinkedHashMap<>();
    private final Map<String, String> indexKeys = new LinkedHashMap<>();
    private final CheckNames checks;
    private final Map<DocumentModel, CheckNames> documentChecks = new HashMap<>();
    private final Map<String, String> indexItems = new HashMap<>();
    private final Map<String, String> guards = new LinkedHashMap<>();
    private final String uniqueConstraints = constants.newName("UNIQUE_CONSTRAINTS");

    /** A key format that has to be made: one for each type and shape. */
    record Format(ValueType value, KeyShape shape) {

        boolean isMade() {
            return value instanceof ValueType.ConvertedValue
                    || shape instanceof KeyShape.PaddedNumber
                    || shape instanceof KeyShape.Constant;
        }
    }

    CodecMembers(EntityModel entity) {
        this(entity.names().codec(), entity.components(), entity.documents(), List.of());
        for (KeyAttribute attribute : keyAttributes(entity)) {
            attribute.template().slots().forEach(slot -> addFormat(entity.component(slot.component()), slot));
        }
        for (IndexModel index : entity.indexes()) {
            String prefix = Names.camel(index.name());
            if (!index.local()) {
                addIndexKey(index.partition(), prefix + "Partition");
            }
            index.sort().ifPresent(sort -> addIndexKey(sort, prefix + "Sort"));
        }
        entity.indexes()
                .forEach(index -> indexItems.put(
                        index.name(), methods.newName("from" + Names.capitalized(Names.camel(index.name())))));
        for (UniqueModel unique : entity.uniques()) {
            guards.put(unique.name(), methods.newName(unique.component().name() + "Guard"));
        }
    }

    /**
     * Names the members that every codec has, a document's as an entity's.
     *
     * @param oldForms nested records that are only read, and of which nothing is checked
     */
    CodecMembers(
            ClassName codec,
            List<ComponentModel> components,
            List<DocumentModel> documents,
            List<DocumentModel> oldForms) {
        this.codec = codec;
        this.documents = Stream.concat(documents.stream(), oldForms.stream()).toList();
        constants.newName("INSTANCE");
        for (ComponentModel component : components) {
            addCodec(component, Names.constant(component.name()));
            addPatterns(component, "");
            methods.newName(checkName(component));
        }
        checks = new CheckNames(codec, components, methods);
        for (DocumentModel document : documents) {
            for (ComponentModel component : document.components()) {
                String prefix = Names.constant(document.name()) + "_";
                addCodec(component, prefix + Names.constant(component.name()));
                addPatterns(component, prefix);
            }
            documentChecks.put(document, checkNames(document));
        }
        for (DocumentModel old : oldForms) {
            old.components()
                    .forEach(component ->
                            addCodec(component, Names.constant(old.name()) + "_" + Names.constant(component.name())));
        }
    }

    private void addCodec(ComponentModel component, String name) {
        if (!(component.value() instanceof ValueType.Simple) && !codecs.containsKey(component.value())) {
            // A name without upper and lower case could be that of a variable, too.
            boolean isCased = !name.equals(name.toLowerCase(Locale.ROOT));
            codecs.put(component.value(), constants.newName(isCased ? name : name + "_CODEC"));
        }
    }

    private CheckNames checkNames(DocumentModel document) {
        NameAllocator names = new NameAllocator();
        document.components().forEach(component -> names.newName(checkName(component)));
        return new CheckNames(documentCodec(document), document.components(), names);
    }

    private void addPatterns(ComponentModel component, String prefix) {
        String name = prefix + Names.constant(component.name()) + "_PATTERN";
        addPatterns(component.constraints(), component.parts(), name);
    }

    private void addPatterns(List<ConstraintModel> constraints, List<ValuePart> parts, String name) {
        for (ConstraintModel constraint : constraints) {
            if (constraint instanceof ConstraintModel.Pattern pattern && !patterns.containsKey(pattern)) {
                patterns.put(pattern, constants.newName(name));
            }
        }
        parts.forEach(part -> addPatterns(part.constraints().constraints(), part.parts(), name));
    }

    private void addFormat(ComponentModel component, Slot slot) {
        String name = Names.constant(component.name());
        if (component.value() instanceof ValueType.ConvertedValue converted && !converters.containsKey(converted)) {
            converters.put(converted, constants.newName(name + "_CONVERTER"));
        }
        Format format = new Format(component.value(), slot.shape());
        if (format.isMade() && !formats.containsKey(format)) {
            formats.put(format, constants.newName(name + "_FORMAT"));
        }
    }

    private void addIndexKey(KeyAttribute attribute, String name) {
        if (!indexKeys.containsKey(attribute.attribute())) {
            indexKeys.put(attribute.attribute(), methods.newName(name));
        }
    }

    private static List<KeyAttribute> keyAttributes(EntityModel entity) {
        List<KeyAttribute> attributes = new ArrayList<>();
        attributes.add(entity.key().partition());
        entity.key().sort().ifPresent(attributes::add);
        attributes.addAll(entity.indexAttributes());
        entity.uniques().forEach(unique -> attributes.add(unique.guard()));
        return attributes;
    }

    ClassName codec() {
        return codec;
    }

    /** Codecs by what they encode: all that are made of others. */
    Map<ValueType, String> codecs() {
        return Collections.unmodifiableMap(codecs);
    }

    /** Converters of key components. */
    Map<ValueType.ConvertedValue, String> converters() {
        return Collections.unmodifiableMap(converters);
    }

    /** Key formats that have to be made. */
    Map<Format, String> formats() {
        return Collections.unmodifiableMap(formats);
    }

    Map<ConstraintModel.Pattern, String> patterns() {
        return Collections.unmodifiableMap(patterns);
    }

    /** Returns the methods that check parts of the entity's components. */
    CheckNames checks() {
        return checks;
    }

    /** Returns the methods that check parts of a nested record's components. */
    CheckNames checks(DocumentModel document) {
        return Objects.requireNonNull(documentChecks.get(document));
    }

    /** Returns the method that makes an index key, such as {@code gsi1Partition}. */
    String indexKey(KeyAttribute attribute) {
        return Objects.requireNonNull(indexKeys.get(attribute.attribute()));
    }

    /** Returns the method that completes an item of an index, such as {@code fromGsi1}. */
    String indexItem(IndexModel index) {
        return Objects.requireNonNull(indexItems.get(index.name()));
    }

    /** Returns the constant that holds the unique constraints. */
    String uniqueConstraints() {
        return uniqueConstraints;
    }

    /** Returns the method that makes the key of a guard, such as {@code emailGuard}. */
    String guard(UniqueModel unique) {
        return Objects.requireNonNull(guards.get(unique.name()));
    }

    /** Returns the method that checks a component, such as {@code checkName}. */
    static String checkName(ComponentModel component) {
        return "check" + Names.capitalized(component.name());
    }

    /** Returns the nested codec of a nested record, such as {@code ChatCodec.AddressCodec}. */
    ClassName documentCodec(DocumentModel document) {
        return codec.nestedClass(document.name() + "Codec");
    }

    /** Returns the codec of a value that is a nested record or a document. */
    ClassName codecOf(ValueType document) {
        return document instanceof ValueType.SharedDocument shared
                ? GeneratedNames.documentCodec(shared.type())
                : documentCodec(((ValueType.DocumentValue) document).type());
    }

    /** Returns the nested codec of a nested record. */
    ClassName documentCodec(ClassName type) {
        return documentCodec(DocumentModel.of(type, documents));
    }
}
