package dev.singlet.processor.resolve;

import dev.singlet.processor.read.Annotations;
import dev.singlet.processor.read.ComponentDeclaration;
import dev.singlet.processor.read.ComponentReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Looks for what javac would warn of in generated code: deprecated records, and what of theirs is deprecated. */
final class Deprecation {

    private final TypeTests tests;
    private final Set<TypeElement> visited = new HashSet<>();

    Deprecation(TypeTests tests) {
        this.tests = tests;
    }

    /** Returns whether code that makes and reads values of a record uses anything that is deprecated. */
    boolean isIn(TypeElement record, List<ComponentDeclaration> components) {
        visited.add(record);
        return isOfMade(record)
                || hasDeprecated(record, ElementKind.METHOD)
                || components.stream().anyMatch(this::isIn);
    }

    private boolean isIn(ComponentDeclaration component) {
        Optional<TypeMirror> converter =
                Annotations.find(component.annotations(), Annotations.CONVERT).map(convert -> convert.type("value"));
        return converter.isPresent()
                ? isNamedIn(component.type()) || isInConverter(converter.get())
                : isIn(component.type());
    }

    private boolean isInConverter(TypeMirror converter) {
        return tests.elementOf(converter).filter(Deprecation::isOfMade).isPresent();
    }

    /** Records are read and made as the entity is, unless a converter does it. */
    private boolean isIn(TypeMirror type) {
        Optional<TypeElement> record = tests.elementOf(type).filter(element -> element.getKind() == ElementKind.RECORD);
        return isNamedIn(type)
                || record.filter(visited::add)
                        .filter(found -> isIn(found, ComponentReader.read(found)))
                        .isPresent()
                || tests.arguments(type).stream().anyMatch(this::isIn);
    }

    private boolean isNamedIn(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isNamedIn(array.getComponentType());
        }
        return tests.elementOf(type).filter(Deprecation::isOf).isPresent()
                || tests.arguments(type).stream().anyMatch(this::isNamedIn);
    }

    /** Returns whether a type is deprecated, or a way to make a value of it. */
    static boolean isOfMade(TypeElement type) {
        return isOf(type) || hasDeprecated(type, ElementKind.CONSTRUCTOR);
    }

    /** Returns whether a type, or one around it, is deprecated: who names one names the other. */
    static boolean isOf(TypeElement type) {
        for (Element element = type;
                element != null && element.getKind() != ElementKind.PACKAGE;
                element = element.getEnclosingElement()) {
            if (isDeprecated(element)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDeprecated(TypeElement type, ElementKind kind) {
        return type.getEnclosedElements().stream().anyMatch(member -> member.getKind() == kind && isDeprecated(member));
    }

    private static boolean isDeprecated(Element element) {
        return element.getAnnotation(Deprecated.class) != null;
    }
}
