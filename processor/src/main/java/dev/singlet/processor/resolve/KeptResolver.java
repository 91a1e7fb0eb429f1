package dev.singlet.processor.resolve;

import dev.singlet.processor.model.ConstraintModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.AnnotationView;
import dev.singlet.processor.read.Annotations;
import dev.singlet.processor.read.ComponentDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads which components the library fills. */
final class KeptResolver {

    private final TypeTests tests;
    private final Problems problems;

    KeptResolver(TypeTests tests, Problems problems) {
        this.tests = tests;
        this.problems = problems;
    }

    Kept resolve(ComponentDeclaration declaration) {
        List<AnnotationView> views = views(declaration);
        if (views.isEmpty()) {
            return Kept.NONE;
        }
        if (views.size() > 1) {
            problems.add(
                    ProblemId.KEPT_CONFLICT,
                    declaration.origin(),
                    "Component %s of %s is %s, and can be only one of them. Remove the others."
                            .formatted(declaration.name(), declaration.owner(), names(views)));
            return Kept.NONE;
        }
        AnnotationView view = views.get(0);
        Kept kept = keptBy(view);
        checkType(declaration, view, kept);
        return kept;
    }

    /** Reports what only an entity can have. */
    void refuse(ComponentDeclaration declaration) {
        if (Annotations.find(declaration.annotations(), Annotations.UNIQUE).isPresent()) {
            problems.add(
                    ProblemId.UNIQUE_NESTED,
                    declaration.origin(),
                    "Component %s of %s is @Unique and stands in a nested record, of which there may be any number in an item. Move it to the entity, or remove the annotation."
                            .formatted(declaration.name(), declaration.owner()));
        }
        List<AnnotationView> views = views(declaration);
        if (!views.isEmpty()) {
            problems.add(
                    ProblemId.KEPT_NESTED,
                    declaration.origin(),
                    "Component %s of %s is %s and stands in a nested record, where the library fills nothing. Move it to the entity, or remove the annotation."
                            .formatted(declaration.name(), declaration.owner(), names(views)));
        }
    }

    private static List<AnnotationView> views(ComponentDeclaration declaration) {
        return Stream.of(Annotations.GENERATED_ID, Annotations.CREATED_AT, Annotations.UPDATED_AT, Annotations.VERSION)
                .map(type -> Annotations.find(declaration.annotations(), type))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Kept keptBy(AnnotationView view) {
        return switch (Annotations.nameOf(view.mirror())) {
            case Annotations.CREATED_AT -> Kept.CREATED_AT;
            case Annotations.UPDATED_AT -> Kept.UPDATED_AT;
            case Annotations.VERSION -> Kept.VERSION;
            default -> view.constant("value").equals("TIME_ORDERED") ? Kept.TIME_ORDERED_ID : Kept.RANDOM_ID;
        };
    }

    private void checkType(ComponentDeclaration declaration, AnnotationView view, Kept kept) {
        TypeMirror type = declaration.type();
        if (!fits(type, kept) && type.getKind() != TypeKind.ERROR) {
            problems.add(
                    ProblemId.KEPT_TYPE_WRONG,
                    declaration.origin(),
                    "Component %s of %s is @%s and has type %s. The library makes %s. Change the type, or remove the annotation."
                            .formatted(
                                    declaration.name(),
                                    declaration.owner(),
                                    view.type().getSimpleName(),
                                    TypeTests.show(type),
                                    made(type, kept)));
        }
    }

    private boolean fits(TypeMirror type, Kept kept) {
        return switch (kept) {
            case CREATED_AT, UPDATED_AT -> tests.is(type, "java.time.Instant");
            case VERSION -> type.getKind() == TypeKind.LONG || tests.is(type, "java.lang.Long");
            default -> tests.is(type, "java.lang.String") || tests.is(type, "java.util.UUID");
        };
    }

    private String made(TypeMirror type, Kept kept) {
        return switch (kept) {
            case CREATED_AT, UPDATED_AT -> "an Instant there";
            case VERSION ->
                type.getKind() == TypeKind.INT || tests.is(type, "java.lang.Integer")
                        ? "a long there, as an int wraps after 2147483647 writes and old versions come again"
                        : "a long there";
            default -> "a String or a UUID there";
        };
    }

    /** DynamoDB counts versions by itself, without the program's converters and constraints. */
    void checkVersion(ComponentDeclaration declaration, List<ConstraintModel> constraints) {
        if (Annotations.find(declaration.annotations(), Annotations.CONVERT).isPresent()) {
            problems.add(
                    ProblemId.KEPT_CONFLICT,
                    declaration.origin(),
                    "Component %s of %s is @Version and @Convert. DynamoDB itself counts versions, and calls no converter. Remove @Convert."
                            .formatted(declaration.name(), declaration.owner()));
        }
        if (!constraints.isEmpty()) {
            problems.add(
                    ProblemId.CONSTRAINT_UNSUITABLE,
                    declaration.origin(),
                    "Component %s of %s is @Version and has a constraint. DynamoDB counts the version up with every write, and checks no constraint. Remove the constraint."
                            .formatted(declaration.name(), declaration.owner()));
        }
    }

    private static String names(List<AnnotationView> views) {
        return views.stream().map(view -> "@" + view.type().getSimpleName()).collect(Collectors.joining(" and "));
    }
}
