package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.Presence;
import dev.singlet.processor.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Java types of values and components. */
final class JavaTypes {

    private JavaTypes() {}

    /** Returns the type of a value, boxed. */
    static TypeName of(ValueType value) {
        if (value instanceof ValueType.Simple simple) {
            return simple.kind().type();
        }
        if (value instanceof ValueType.EnumValue constant) {
            return constant.type();
        }
        if (value instanceof ValueType.ListValue list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), of(list.element()));
        }
        if (value instanceof ValueType.SetValue set) {
            return ParameterizedTypeName.get(ClassName.get(Set.class), of(set.element()));
        }
        if (value instanceof ValueType.MapValue map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), of(map.key()), of(map.value()));
        }
        if (value instanceof ValueType.DocumentValue document) {
            return document.type();
        }
        if (value instanceof ValueType.SharedDocument document) {
            return document.type();
        }
        return ((ValueType.ConvertedValue) value).type();
    }

    /** Returns the type of a component that is there: that of the content for an {@code Optional}. */
    static TypeName present(ComponentModel component) {
        return component.presence() == Presence.OPTIONAL ? of(component.value()) : component.type();
    }

    /** Returns the type of a component that may be null where it may be absent. */
    static TypeName nullable(ComponentModel component) {
        return component.mayBeAbsent() ? present(component).annotated(Types.NULLABLE) : component.type();
    }
}
