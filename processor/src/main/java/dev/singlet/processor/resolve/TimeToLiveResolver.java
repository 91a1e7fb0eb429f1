package dev.singlet.processor.resolve;

import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.Annotations;
import dev.singlet.processor.read.ComponentDeclaration;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Resolves {@code @TimeToLive}. */
final class TimeToLiveResolver {

    private final TypeTests tests;
    private final Problems problems;

    TimeToLiveResolver(TypeTests tests, Problems problems) {
        this.tests = tests;
        this.problems = problems;
    }

    static boolean isOn(ComponentDeclaration declaration) {
        return Annotations.find(declaration.annotations(), Annotations.TIME_TO_LIVE)
                .isPresent();
    }

    /** Returns how the time is stored, unless there is a problem with the component. */
    Optional<ValueType> resolve(ComponentDeclaration declaration, TypeMirror content, Kept kept) {
        String subject = "Component %s of %s is @TimeToLive".formatted(declaration.name(), declaration.owner());
        if (kept != Kept.NONE) {
            problems.add(
                    ProblemId.KEPT_CONFLICT,
                    declaration.origin(),
                    subject + ", and the library fills it, so the item would expire when that happens. Give the time to"
                            + " live a component of its own.");
            return Optional.empty();
        }
        if (Annotations.find(declaration.annotations(), Annotations.CONVERT).isPresent()) {
            problems.add(
                    ProblemId.TIME_TO_LIVE_TYPE,
                    declaration.origin(),
                    subject + " and has a converter, and DynamoDB demands seconds since 1970. Remove @Convert.");
            return Optional.empty();
        }
        if (tests.is(content, "java.time.Instant")) {
            return Optional.of(new ValueType.Simple(SimpleKind.EPOCH_SECONDS));
        }
        if (tests.is(tests.boxed(content), "java.lang.Long")) {
            return Optional.of(new ValueType.Simple(SimpleKind.LONG));
        }
        if (content.getKind() != TypeKind.ERROR) {
            problems.add(
                    ProblemId.TIME_TO_LIVE_TYPE,
                    declaration.origin(),
                    "%s and has type %s. DynamoDB expires items by a number of seconds since 1970. Make it an Instant, or a long of seconds."
                            .formatted(subject, TypeTests.show(declaration.type())));
        }
        return Optional.empty();
    }

    /** Reports what stands in a nested record. */
    void refuse(ComponentDeclaration declaration) {
        if (isOn(declaration)) {
            problems.add(
                    ProblemId.KEPT_NESTED,
                    declaration.origin(),
                    "Component %s of %s is @TimeToLive and stands in a nested record, where DynamoDB does not look. Move it to the entity, or remove the annotation."
                            .formatted(declaration.name(), declaration.owner()));
        }
    }
}
