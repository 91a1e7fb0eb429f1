package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Typed access to an annotation. Every getter throws {@link UnresolvedException} where the compiler has found no value
 * of the right type, and reports that itself.
 *
 * @param element what is annotated
 * @param mirror the annotation
 */
public record AnnotationView(Element element, AnnotationMirror mirror) {

    /** Returns the annotation's type. */
    public TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    /** Returns the position of the annotation. */
    public Origin origin() {
        return Origin.of(element, mirror);
    }

    /** Returns the position of a value, or that of the annotation where the value is the default. */
    public Origin origin(String name) {
        return written(name).map(value -> Origin.of(element, mirror, value)).orElseGet(this::origin);
    }

    /** Returns whether a value is written, and not the default. */
    public boolean has(String name) {
        return written(name).isPresent();
    }

    /** Returns a string. */
    public Text text(String name) {
        return new Text(get(name, String.class), origin(name));
    }

    /** Returns strings, which are all positioned where the array is. */
    public List<Text> texts(String name) {
        List<Text> texts = new ArrayList<>();
        for (AnnotationValue value : list(name)) {
            texts.add(new Text(cast(value, String.class), origin(name)));
        }
        return texts;
    }

    /** Returns a truth value. */
    public boolean flag(String name) {
        return get(name, Boolean.class);
    }

    /** Returns an {@code int}. */
    public int integer(String name) {
        return get(name, Integer.class);
    }

    /** Returns a {@code long}. */
    public long number(String name) {
        return get(name, Long.class);
    }

    /** Returns the name of an enum constant. */
    public String constant(String name) {
        return get(name, VariableElement.class).getSimpleName().toString();
    }

    /** Returns the names of enum constants. */
    public List<String> constants(String name) {
        List<String> constants = new ArrayList<>();
        for (AnnotationValue value : list(name)) {
            constants.add(cast(value, VariableElement.class).getSimpleName().toString());
        }
        return constants;
    }

    /** Returns a class. */
    public TypeMirror type(String name) {
        return type(value(name));
    }

    /** Returns classes. */
    public List<TypeMirror> types(String name) {
        return list(name).stream().map(AnnotationView::type).toList();
    }

    /** Returns nested annotations. They are positioned as this one is. */
    public List<AnnotationView> annotations(String name) {
        List<AnnotationView> views = new ArrayList<>();
        for (AnnotationValue value : list(name)) {
            views.add(new AnnotationView(element, cast(value, AnnotationMirror.class)));
        }
        return views;
    }

    private List<AnnotationValue> list(String name) {
        List<AnnotationValue> values = new ArrayList<>();
        for (Object value : get(name, List.class)) {
            values.add((AnnotationValue) value);
        }
        return values;
    }

    private static TypeMirror type(AnnotationValue value) {
        TypeMirror type = cast(value, TypeMirror.class);
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedException();
        }
        return type;
    }

    private <T> T get(String name, Class<T> type) {
        return cast(value(name), type);
    }

    /** javac represents what it could not read as the string {@code <error>}, printed without quotes. */
    private static <T> T cast(AnnotationValue value, Class<T> type) {
        Object content = value.getValue();
        if (!type.isInstance(content) || ("<error>".equals(content) && "<error>".equals(value.toString()))) {
            throw new UnresolvedException();
        }
        return type.cast(content);
    }

    private AnnotationValue value(String name) {
        return written(name).or(() -> defaultOf(name)).orElseThrow(UnresolvedException::new);
    }

    private Optional<AnnotationValue> written(String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private Optional<AnnotationValue> defaultOf(String name) {
        for (Element member : type().getEnclosedElements()) {
            if (member instanceof ExecutableElement method
                    && method.getSimpleName().contentEquals(name)) {
                return Optional.ofNullable(method.getDefaultValue());
            }
        }
        return Optional.empty();
    }
}
