package dev.singlet.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** An annotation of a class file in the form that compilers give annotations. */
final class ClassFileAnnotation implements AnnotationMirror {

    private final TypeElement type;
    private final Map<ExecutableElement, AnnotationValue> values = new LinkedHashMap<>();

    private ClassFileAnnotation(TypeElement type) {
        this.type = type;
    }

    /** Returns the annotation, unless its class is not at hand. */
    static Optional<AnnotationMirror> of(Elements elements, AnnotationNode node) {
        return element(elements, Type.getType(node.desc)).map(type -> {
            ClassFileAnnotation annotation = new ClassFileAnnotation(type);
            annotation.read(elements, node);
            return annotation;
        });
    }

    private void read(Elements elements, AnnotationNode node) {
        // ASM has names and values in turn.
        List<Object> pairs = node.values == null ? List.of() : node.values;
        for (int i = 0; i < pairs.size(); i += 2) {
            Object name = pairs.get(i);
            Optional<AnnotationValue> value = value(elements, pairs.get(i + 1));
            for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (member.getSimpleName().contentEquals((String) name)) {
                    value.ifPresent(read -> values.put(member, read));
                }
            }
        }
    }

    private static Optional<AnnotationValue> value(Elements elements, Object value) {
        if (value instanceof Type named) {
            return element(elements, named).map(found -> new Value(found.asType()));
        }
        if (value instanceof String[] constant) {
            return element(elements, Type.getType(constant[0]))
                    .flatMap(owner -> constant(owner, constant[1]))
                    .map(Value::new);
        }
        if (value instanceof AnnotationNode nested) {
            return of(elements, nested).map(Value::new);
        }
        if (value instanceof List<?> list) {
            List<AnnotationValue> all = new ArrayList<>();
            list.forEach(one -> value(elements, one).ifPresent(all::add));
            return Optional.of(new Value(all));
        }
        return Optional.of(new Value(value));
    }

    private static Optional<VariableElement> constant(TypeElement owner, String name) {
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .findFirst();
    }

    /** A class file does not tell which of the dollars stand between nested types. */
    private static Optional<TypeElement> element(Elements elements, Type type) {
        String name = type.getClassName();
        return Optional.ofNullable(elements.getTypeElement(name))
                .or(() -> Optional.ofNullable(elements.getTypeElement(name.replace('$', '.'))));
    }

    @Override
    public DeclaredType getAnnotationType() {
        return (DeclaredType) type.asType();
    }

    @Override
    public Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValues() {
        return Map.copyOf(values);
    }

    @Override
    public String toString() {
        return "@" + type.getQualifiedName();
    }

    private record Value(Object value) implements AnnotationValue {

        @Override
        public Object getValue() {
            return value;
        }

        @Override
        public String toString() {
            return value.toString();
        }

        @Override
        public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
            if (value instanceof TypeMirror mirror) {
                return visitor.visitType(mirror, parameter);
            }
            if (value instanceof Element element) {
                return visitor.visitEnumConstant((VariableElement) element, parameter);
            }
            return visitor.visitUnknown(this, parameter);
        }
    }
}
