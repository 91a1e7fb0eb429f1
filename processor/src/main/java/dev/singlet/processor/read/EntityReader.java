package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads records that are annotated with {@code @Entity}. */
public final class EntityReader {

    private final Problems problems;

    /** Makes a reader. */
    public EntityReader(Problems problems) {
        this.problems = problems;
    }

    /** Returns the entity, unless there is a problem with it. */
    public Optional<EntityDeclaration> read(TypeElement type) {
        AnnotationView entity = Annotations.find(type, Annotations.ENTITY)
                .orElseThrow(() -> new IllegalArgumentException("no @Entity"));
        boolean sound = isUsableRecord(type, entity);
        Optional<AnnotationView> key = Annotations.find(type, Annotations.KEY);
        if (key.isEmpty() && type.getKind() == ElementKind.RECORD) {
            problems.add(
                    ProblemId.ENTITY_WITHOUT_KEY,
                    entity.origin(),
                    "%s is an @Entity and has no @Key, so no item of it could be found. Add"
                                    .formatted(type.getSimpleName())
                            + " @Key(partition = \"…\", sort = \"…\").");
        }
        if (!sound || key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EntityDeclaration(
                type,
                entity.text("name"),
                entity.text("plural"),
                entity.flag("cached"),
                key.get().text("partition"),
                key.get().text("sort"),
                indexes(type),
                ComponentReader.read(type),
                Origin.of(type)));
    }

    private boolean isUsableRecord(TypeElement type, AnnotationView entity) {
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.RECORD) {
            problems.add(
                    ProblemId.ENTITY_NOT_RECORD,
                    entity.origin(),
                    "@Entity is on %s, which is %s. Items are read into records only. Make %s a record."
                            .formatted(name, kindOf(type), name));
            return false;
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.add(
                    ProblemId.ENTITY_GENERIC,
                    Origin.of(type),
                    "Entity %s has type parameters, and an item does not tell what they stand for. Remove them."
                            .formatted(name));
            return false;
        }
        Optional<Element> hidden = privateAround(type);
        if (hidden.isPresent()) {
            problems.add(
                    ProblemId.ENTITY_NOT_ACCESSIBLE,
                    Origin.of(type),
                    "Entity %s cannot be used by generated code, since %s is private. Make it package-private at least."
                            .formatted(
                                    name,
                                    hidden.get().equals(type)
                                            ? "it"
                                            : hidden.get().getSimpleName().toString()));
            return false;
        }
        return true;
    }

    /** Returns the innermost declaration that hides a type from its package: itself, or one around it. */
    public static Optional<Element> privateAround(TypeElement type) {
        for (Element element = type;
                element != null && element.getKind() != ElementKind.PACKAGE;
                element = element.getEnclosingElement()) {
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a type, and every type around it, is public. */
    public static boolean isPublic(TypeElement type) {
        for (Element element = type;
                element != null && element.getKind() != ElementKind.PACKAGE;
                element = element.getEnclosingElement()) {
            if (!element.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** Returns what a type is, as part of a sentence. */
    public static String kindOf(TypeElement type) {
        return switch (type.getKind()) {
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation type";
            case RECORD -> "a record";
            default -> "a class";
        };
    }

    private static List<IndexDeclaration> indexes(TypeElement type) {
        List<AnnotationView> views = new ArrayList<>();
        Annotations.find(type, Annotations.INDEX).ifPresent(views::add);
        Annotations.find(type, Annotations.INDEXES)
                .ifPresent(container -> views.addAll(container.annotations("value")));
        return views.stream()
                .map(view -> new IndexDeclaration(
                        view.text("name"),
                        view.text("query"),
                        view.text("partition"),
                        view.text("sort"),
                        view.flag("local"),
                        view.origin()))
                .toList();
    }
}
