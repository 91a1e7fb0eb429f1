package dev.singlet.processor.resolve;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.AnnotationView;
import dev.singlet.processor.read.ComponentDeclaration;
import dev.singlet.processor.read.EntityReader;
import dev.singlet.processor.read.UnresolvedException;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Resolves {@code @Convert}. */
final class ConvertResolver {

    private static final String CONVERTER = "dev.singlet.AttributeConverter";

    private final TypeTests tests;
    private final Problems problems;
    private final ValueTypes values;

    ConvertResolver(TypeTests tests, Problems problems, ValueTypes values) {
        this.tests = tests;
        this.problems = problems;
        this.values = values;
    }

    /** Returns how a component is stored by its converter, unless there is a problem with that. */
    Optional<ValueType> resolve(ComponentDeclaration component, AnnotationView convert, TypeMirror content) {
        Origin origin = convert.origin("value");
        TypeMirror type = convert.type("value");
        Optional<TypeElement> converter = tests.elementOf(type);
        Optional<TypeMirror> implemented = converter.flatMap(element -> converterType(element.asType()));
        if (implemented.isEmpty()) {
            problems.add(
                    ProblemId.CONVERT_NOT_CONVERTER,
                    origin,
                    "Component %s of %s is converted by %s, which does not implement AttributeConverter<%s, …>. Implement it."
                            .formatted(
                                    component.name(),
                                    component.owner(),
                                    TypeTests.show(type),
                                    TypeTests.show(tests.boxed(content))));
            return Optional.empty();
        }
        int before = problems.errors();
        checkInstantiable(component, converter.orElseThrow(), origin);
        List<? extends TypeMirror> arguments = tests.arguments(implemented.get());
        Optional<ValueType> stored = stored(component, converter.orElseThrow(), arguments, content, origin);
        if (stored.isEmpty() || problems.errors() > before) {
            return Optional.empty();
        }
        return Optional.of(new ValueType.ConvertedValue(
                ClassName.get(converter.orElseThrow()), TypeName.get(content).box(), stored.get()));
    }

    private Optional<ValueType> stored(
            ComponentDeclaration component,
            TypeElement converter,
            List<? extends TypeMirror> arguments,
            TypeMirror content,
            Origin origin) {
        String subject = "Component %s of %s is converted by %s"
                .formatted(component.name(), component.owner(), converter.getSimpleName());
        if (arguments.size() != 2 || !tests.types().isSameType(arguments.get(0), tests.boxed(content))) {
            problems.add(
                    ProblemId.CONVERT_TYPE_MISMATCH,
                    origin,
                    "%s, which converts %s, and has type %s. Use a converter for that type."
                            .formatted(
                                    subject,
                                    arguments.isEmpty()
                                            ? "a raw type"
                                            : TypeTests.show(arguments.get(0), tests.boxed(content)),
                                    arguments.isEmpty()
                                            ? TypeTests.show(tests.boxed(content))
                                            : TypeTests.show(tests.boxed(content), arguments.get(0))));
            return Optional.empty();
        }
        try {
            return Optional.of(values.of(arguments.get(1)));
        } catch (UnsupportedTypeException e) {
            problems.add(
                    ProblemId.ATTRIBUTE_UNSUPPORTED_TYPE,
                    origin,
                    "%s into %s%s"
                            .formatted(subject, TypeTests.show(arguments.get(1)), e.restOfConverted(arguments.get(1))));
            return Optional.empty();
        }
    }

    private void checkInstantiable(ComponentDeclaration component, TypeElement converter, Origin origin) {
        String reason = reasonAgainst(converter, packageOf(component.origin().element()));
        if (!reason.isEmpty()) {
            problems.add(
                    ProblemId.CONVERT_NOT_INSTANTIABLE,
                    origin,
                    "Component %s of %s is converted by %s, which %s, so generated code cannot make one. Use a static class with a constructor without parameters that the package can call."
                            .formatted(component.name(), component.owner(), converter.getSimpleName(), reason));
        }
    }

    private static String reasonAgainst(TypeElement converter, Element userPackage) {
        if (converter.getKind() != ElementKind.CLASS || converter.getModifiers().contains(Modifier.ABSTRACT)) {
            return "is not a concrete class";
        }
        if (converter.getNestingKind() == NestingKind.MEMBER
                && !converter.getModifiers().contains(Modifier.STATIC)) {
            return "is an inner class";
        }
        if (!converter.getTypeParameters().isEmpty()) {
            return "has type parameters";
        }
        boolean samePackage = packageOf(converter).equals(userPackage);
        if (EntityReader.privateAround(converter).isPresent() || (!samePackage && !EntityReader.isPublic(converter))) {
            return "is not accessible";
        }
        for (ExecutableElement constructor : ElementFilter.constructorsIn(converter.getEnclosedElements())) {
            boolean callable = constructor.getModifiers().contains(Modifier.PUBLIC)
                    || (samePackage && !constructor.getModifiers().contains(Modifier.PRIVATE));
            if (constructor.getParameters().isEmpty() && callable) {
                return "";
            }
        }
        return "has no accessible constructor without parameters";
    }

    private static Element packageOf(Element element) {
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            if (around instanceof PackageElement) {
                return around;
            }
        }
        return element;
    }

    /** Returns the converter interface with its type arguments, however far up it is implemented. */
    private Optional<TypeMirror> converterType(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedException();
        }
        if (tests.is(type, CONVERTER)) {
            return Optional.of(type);
        }
        for (TypeMirror supertype : tests.types().directSupertypes(type)) {
            Optional<TypeMirror> found = converterType(supertype);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
