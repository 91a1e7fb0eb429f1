package dev.singlet.processor.resolve;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.model.UpcastModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.DocumentDeclaration;
import dev.singlet.processor.read.EntityReader;
import dev.singlet.processor.read.UnresolvedException;
import dev.singlet.processor.read.UpcastDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Resolves the upcasters of one record. */
final class UpcastResolver {

    private final TypeTests tests;
    private final Problems problems;
    private final DocumentDeclaration.OfRecord document;
    private final String name;
    private final TreeMap<Integer, Step> steps = new TreeMap<>();

    /** An upcaster that can be called, with the record that it takes. */
    private record Step(UpcastDeclaration upcast, TypeElement old) {}

    UpcastResolver(TypeTests tests, Problems problems, DocumentDeclaration.OfRecord document) {
        this.tests = tests;
        this.problems = problems;
        this.document = document;
        this.name = document.type().getSimpleName().toString();
    }

    /** Returns the records that the upcasters take, in the order of their versions, after these have been resolved. */
    List<TypeElement> oldForms() {
        return steps.values().stream().map(Step::old).toList();
    }

    /** Returns a step from each earlier version, unless there is a problem with one. */
    List<UpcastModel> resolve() {
        int before = problems.errors();
        document.upcasts().forEach(this::addStep);
        if (problems.errors() > before) {
            return List.of();
        }
        for (int version = 1; version < document.version(); version++) {
            if (!steps.containsKey(version)) {
                problems.add(
                        ProblemId.UPCAST_MISSING,
                        document.versionOrigin(),
                        "Document %s has version %d and no @Upcast(from = %d), so what was stored in version %d could not be read. Write a static method that takes a record of that form."
                                .formatted(name, document.version(), version, version));
            }
        }
        List<UpcastModel> upcasts = new ArrayList<>();
        steps.forEach((from, step) -> upcasts.add(new UpcastModel(
                from, step.upcast().name(), ClassName.get(step.old()), ClassName.get(result(from, step)))));
        return upcasts;
    }

    private void addStep(UpcastDeclaration upcast) {
        Optional<String> reason = reasonAgainst(upcast.method());
        if (reason.isPresent()) {
            problems.add(
                    ProblemId.UPCAST_UNSUITABLE,
                    upcast.origin(),
                    "@Upcast is on method %s() of %s, which %s, so generated code cannot call it. Write a static method with one parameter, the old form."
                            .formatted(upcast.name(), name, reason.get()));
            return;
        }
        if (upcast.from() < 1 || upcast.from() >= document.version()) {
            problems.add(
                    ProblemId.UPCAST_VERSION_INVALID,
                    upcast.origin(),
                    "Upcaster %s of %s takes version %d, and the document has version %d. Upcasters take earlier versions, from 1 on. Correct one of the two."
                            .formatted(upcast.name(), name, upcast.from(), document.version()));
            return;
        }
        Optional<TypeElement> old = oldForm(upcast);
        if (old.isEmpty()) {
            return;
        }
        Step first = steps.putIfAbsent(upcast.from(), new Step(upcast, old.get()));
        if (first != null) {
            problems.add(
                    ProblemId.UPCAST_DUPLICATE,
                    upcast.origin(),
                    "Upcasters %s and %s of %s both take version %d, and only one can be called. Remove one."
                            .formatted(first.upcast().name(), upcast.name(), name, upcast.from()));
        }
    }

    private Optional<String> reasonAgainst(ExecutableElement method) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("is not static");
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of("is private");
        }
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of("has type parameters");
        }
        if (method.getParameters().size() != 1) {
            return Optional.of("has " + method.getParameters().size() + " parameters");
        }
        return method.getThrownTypes().stream()
                .filter(this::isChecked)
                .findFirst()
                .map(thrown -> "throws " + TypeTests.show(thrown));
    }

    private boolean isChecked(TypeMirror thrown) {
        if (thrown.getKind() == TypeKind.ERROR) {
            throw new UnresolvedException();
        }
        return !tests.is(thrown, "java.lang.RuntimeException")
                && !tests.is(thrown, "java.lang.Error")
                && tests.types().directSupertypes(thrown).stream()
                        .filter(type -> tests.elementOf(type)
                                .filter(element -> element.getKind() == ElementKind.CLASS)
                                .isPresent())
                        .allMatch(this::isChecked);
    }

    private Optional<TypeElement> oldForm(UpcastDeclaration upcast) {
        TypeMirror type = upcast.method().getParameters().get(0).asType();
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedException();
        }
        Optional<TypeElement> old = tests.elementOf(type)
                .filter(element -> element.getKind() == ElementKind.RECORD)
                .filter(element -> element.getTypeParameters().isEmpty())
                .filter(element -> EntityReader.privateAround(element).isEmpty());
        if (old.isEmpty() || old.get().equals(document.type())) {
            problems.add(
                    ProblemId.UPCAST_TYPE_MISMATCH,
                    upcast.origin(),
                    "Upcaster %s of %s takes %s, which %s. Take a record with the components of version %d."
                            .formatted(
                                    upcast.name(),
                                    name,
                                    TypeTests.show(type),
                                    old.isEmpty()
                                            ? "is no record that generated code can read"
                                            : "is the form of the newest version",
                                    upcast.from()));
            return Optional.empty();
        }
        return old;
    }

    /** Returns what a step makes: the document, or what the next step takes. */
    private TypeElement result(int from, Step step) {
        TypeMirror type = step.upcast().method().getReturnType();
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedException();
        }
        Step next = steps.get(from + 1);
        Optional<TypeElement> result = tests.elementOf(type)
                .filter(element -> element.equals(document.type()) || (next != null && element.equals(next.old())));
        if (result.isEmpty()) {
            problems.add(
                    ProblemId.UPCAST_TYPE_MISMATCH,
                    step.upcast().origin(),
                    "Upcaster %s of %s returns %s, which is neither %s%s. Return %s."
                            .formatted(
                                    step.upcast().name(),
                                    name,
                                    TypeTests.show(type),
                                    name,
                                    next == null
                                            ? " nor the old form that an upcaster from version %d takes"
                                                    .formatted(from + 1)
                                            : " nor %s, the form of version %d"
                                                    .formatted(next.old().getSimpleName(), from + 1),
                                    next == null ? name : next.old().getSimpleName() + " or " + name));
        }
        return result.orElse(document.type());
    }
}
