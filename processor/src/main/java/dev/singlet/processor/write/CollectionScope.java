package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.CollectionNames;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.template.KeyTemplate.Part;
import dev.singlet.processor.template.KeyTemplate.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the emitters of one item collection share.
 *
 * @param table the table
 * @param collection the collection
 * @param formats the names of the key formats that have to be made
 * @param flavour the client that queries are for
 */
record CollectionScope(
        TableModel table, CollectionModel collection, Map<CodecMembers.Format, String> formats, Flavour flavour) {

    static CollectionScope of(TableModel table, CollectionModel collection) {
        List<Part> parts = new ArrayList<>(collection.partition().template().parts());
        collection.members().forEach(member -> parts.addAll(member.known()));
        parts.addAll(collection.narrowing());
        NameAllocator constants = new NameAllocator();
        Map<CodecMembers.Format, String> formats = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part instanceof Slot slot) {
                CodecMembers.Format format = new CodecMembers.Format(
                        component(collection, slot.component()).value(), slot.shape());
                if (format.isMade() && !formats.containsKey(format)) {
                    formats.put(format, constants.newName(Names.constant(slot.component()) + "_FORMAT"));
                }
            }
        }
        return new CollectionScope(table, collection, formats, Flavour.SYNC);
    }

    private static ComponentModel component(CollectionModel collection, String name) {
        return Stream.concat(collection.components().stream(), collection.narrowedBy().stream())
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no component " + name));
    }

    CollectionScope in(Flavour other) {
        return new CollectionScope(table, collection, formats, other);
    }

    CollectionNames names() {
        return flavour.names(collection.names());
    }

    ClassName type() {
        return collection.type();
    }

    KeyExpressions keys() {
        return new KeyExpressions(
                type().simpleName(),
                name -> component(collection, name),
                format -> Optional.ofNullable(formats.get(format)).map(name -> CodeBlock.of("$N", name)));
    }

    /** Returns for example {@code CollectionQuery<UserActivity, UserActivityGroup>}. */
    TypeName typed(ClassName generic) {
        return ParameterizedTypeName.get(flavour.type(generic), type(), names().group());
    }

    JavaFile file(ClassName name, TypeSpec.Builder type) {
        return SourceFile.of(name, type, collection.isPublic(), collection.usesDeprecated(), table.origin());
    }
}
