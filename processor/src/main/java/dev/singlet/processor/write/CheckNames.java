package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.ValuePart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The methods of one codec that check parts of components, such as the elements of a list. */
final class CheckNames {

    private final ClassName codec;
    private final Map<Key, String> methods = new HashMap<>();

    /** Which part: one of a component, at the end of a path such as {@code ElementKey}. */
    private record Key(String component, String path) {}

    CheckNames(ClassName codec, List<ComponentModel> components, NameAllocator names) {
        this.codec = codec;
        for (ComponentModel component : components) {
            add(component, "", component.parts(), names);
        }
    }

    private void add(ComponentModel component, String path, List<ValuePart> parts, NameAllocator names) {
        for (ValuePart part : parts) {
            if (part.isChecked() && !part.isDocument()) {
                String longer = path + suffix(part);
                methods.put(
                        new Key(component.name(), longer), names.newName(CodecMembers.checkName(component) + longer));
                add(component, longer, part.parts(), names);
            }
        }
    }

    /** Returns the codec that has the methods. */
    ClassName codec() {
        return codec;
    }

    /** Returns what is added to the name of the method that checks the whole. */
    static String suffix(ValuePart part) {
        return Names.capitalized(Names.camel(part.kind().name()));
    }

    /** Returns the method that checks a part which is no document, such as {@code checkLinesElement}. */
    String method(ComponentModel component, String path) {
        return Objects.requireNonNull(methods.get(new Key(component.name(), path)));
    }

    /** Returns the check of a part, such as {@code OrderCodec::checkLinesElement}. */
    CodeBlock reference(ComponentModel component, String path) {
        return CodeBlock.of("$T::$N", codec, method(component, path));
    }
}
