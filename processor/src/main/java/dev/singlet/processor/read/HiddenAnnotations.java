package dev.singlet.processor.read;

import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Adds the annotations of types that a compiler does not show. Before JDK 22, javac forgets all of them in records that
 * were compiled earlier (JDK-8225377): what may be absent would be required, and constraints within a list would be
 * lost. They are read from the class file then.
 */
public final class HiddenAnnotations {

    private static final int FIRST_TO_SHOW = 22;

    private final Elements elements;
    private final ClassFiles classFiles;
    private final Set<String> ownTypes;
    private final int javaVersion;
    private final boolean isGradle;
    private final Map<TypeElement, Optional<Map<String, List<TypeAnnotation>>>> known = new HashMap<>();

    /**
     * Makes a reader.
     *
     * @param ownTypes the qualified names of the top-level types that are processed; the set may grow
     * @param javaVersion the JDK of the compiler
     */
    public HiddenAnnotations(Elements elements, Filer filer, Set<String> ownTypes, int javaVersion) {
        this.elements = elements;
        this.classFiles = new ClassFiles(elements, filer);
        this.isGradle = filer.getClass().getName().startsWith("org.gradle.");
        this.ownTypes = ownTypes;
        this.javaVersion = javaVersion;
    }

    /** Returns the component with all of its annotations, or reports that they cannot be known. */
    public ComponentDeclaration reveal(ComponentDeclaration component, Problems problems) {
        TypeElement type = recordOf(component);
        boolean isOwn = isOwn(type);
        if (javaVersion >= FIRST_TO_SHOW || isSource(isOwn) || showsSome(type)) {
            return component;
        }
        Optional<Map<String, List<TypeAnnotation>>> found = known.computeIfAbsent(type, this::read);
        if (found.isEmpty() && isOwn) {
            return component;
        }
        if (found.isEmpty()) {
            problems.add(
                    ProblemId.ANNOTATIONS_HIDDEN,
                    component.origin(),
                    "%s was compiled earlier, and javac %d does not show @Nullable and constraints in the types of its components; they could not be read from its class file either. What may be absent would be taken as required. Compile with JDK %d or later, or compile %s together with what uses it."
                            .formatted(type.getSimpleName(), javaVersion, FIRST_TO_SHOW, type.getSimpleName()));
            return component;
        }
        return with(component, found.get().getOrDefault(component.name(), List.of()));
    }

    private static TypeElement recordOf(ComponentDeclaration component) {
        Element fieldOrType = component.origin().element();
        return fieldOrType instanceof TypeElement type
                ? type
                : (TypeElement) Objects.requireNonNull(fieldOrType.getEnclosingElement(), "a field is in a type");
    }

    /**
     * Gradle passes types that it does not compile, to have them processed again. It deletes the class files of all that
     * it does compile; with others, one that is found may be older than the source.
     */
    private boolean isSource(boolean isOwn) {
        return isOwn && !isGradle;
    }

    private boolean isOwn(TypeElement type) {
        Element outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        return ownTypes.contains(outermost.toString());
    }

    /** A compiler that shows one of them shows all: the Eclipse compiler does, and javac for what it compiles anyway. */
    private static boolean showsSome(TypeElement type) {
        return type.getRecordComponents().stream().anyMatch(component -> {
            return !component.asType().getAnnotationMirrors().isEmpty()
                    || !TypePaths.inside(component, component.asType()).isEmpty();
        });
    }

    private Optional<Map<String, List<TypeAnnotation>>> read(TypeElement type) {
        try {
            return classFiles.typeAnnotations(type);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private ComponentDeclaration with(ComponentDeclaration component, List<TypeAnnotation> found) {
        Element element = component.origin().element();
        Map<String, AnnotationView> own = new LinkedHashMap<>();
        component.annotations().forEach(view -> own.put(nameOf(view), view));
        Map<String, List<AnnotationView>> inside = new HashMap<>(component.inside());
        boolean nullable = component.nullable();
        boolean nullableElement = component.nullableElement();
        for (TypeAnnotation annotation : found) {
            nullable |= annotation.isNullableAt(TypePaths.ROOT);
            nullableElement |= annotation.isNullableAt(TypePaths.ELEMENT);
            Optional<AnnotationMirror> mirror = annotation.mirror(elements);
            if (mirror.isPresent()) {
                AnnotationView view = new AnnotationView(element, mirror.get());
                if (annotation.path().equals(TypePaths.ROOT)) {
                    own.putIfAbsent(nameOf(view), view);
                } else {
                    inside.computeIfAbsent(annotation.path(), path -> new ArrayList<>())
                            .add(view);
                }
            }
        }
        return new ComponentDeclaration(
                component.owner(),
                component.name(),
                component.type(),
                List.copyOf(own.values()),
                inside,
                nullable,
                nullableElement,
                component.origin());
    }

    private static String nameOf(AnnotationView view) {
        return Annotations.nameOf(view.mirror());
    }
}
