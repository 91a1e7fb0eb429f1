package dev.singlet.processor.resolve;

import dev.singlet.processor.model.ConstraintModel;
import dev.singlet.processor.model.ConstraintModel.Kind;
import dev.singlet.processor.model.PartConstraints;
import dev.singlet.processor.model.Presence;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.AnnotationView;
import dev.singlet.processor.read.Annotations;
import dev.singlet.processor.read.ComponentDeclaration;
import dev.singlet.processor.read.TypePaths;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Resolves the constraints of a component. */
final class ConstraintResolver {

    private static final String PACKAGE = "jakarta.validation.constraints.";
    private static final String OLD_PACKAGE = "javax.validation.constraints.";
    private static final String META = "jakarta.validation.Constraint";
    private static final String LIST = ".List";

    private final Problems problems;
    private final ConstrainedTypes constrained;

    ConstraintResolver(TypeTests tests, Problems problems) {
        this.problems = problems;
        this.constrained = new ConstrainedTypes(tests);
    }

    /** Returns what generated code checks; {@code @NotNull} is no part of it, since whatever is required is checked. */
    List<ConstraintModel> resolve(
            ComponentDeclaration component, TypeMirror content, ValueType value, Presence presence) {
        List<ConstraintModel> models = resolve(component, component.annotations(), content, presence);
        if (presence == Presence.OPTIONAL) {
            String path = TypePaths.argument(TypePaths.ROOT, 0);
            models.addAll(resolve(component, component.inside(path), content, Presence.REQUIRED));
        }
        refuseContradiction(component, models, value);
        return models;
    }

    /** Returns what generated code checks about what a component holds, one for each type argument. */
    List<PartConstraints> resolveParts(
            ComponentDeclaration component, TypeMirror content, ValueType value, boolean optional) {
        String path = optional ? TypePaths.argument(TypePaths.ROOT, 0) : TypePaths.ROOT;
        return parts(component, content, path, value);
    }

    private List<PartConstraints> parts(ComponentDeclaration component, TypeMirror type, String path, ValueType value) {
        if (value instanceof ValueType.ListValue list) {
            return List.of(part(component, type, path, 0, list.element()));
        }
        if (value instanceof ValueType.SetValue set) {
            return List.of(part(component, type, path, 0, set.element()));
        }
        if (value instanceof ValueType.MapValue map) {
            return List.of(part(component, type, path, 0, map.key()), part(component, type, path, 1, map.value()));
        }
        warnInside(component, path);
        return List.of();
    }

    private PartConstraints part(
            ComponentDeclaration component, TypeMirror whole, String around, int index, ValueType value) {
        TypeMirror type = ((DeclaredType) whole).getTypeArguments().get(index);
        String path = TypePaths.argument(around, index);
        List<ConstraintModel> models = resolve(component, component.inside(path), type, Presence.REQUIRED);
        refuseContradiction(component, models, value);
        return new PartConstraints(models, parts(component, type, path, value));
    }

    private List<ConstraintModel> resolve(
            ComponentDeclaration component, List<AnnotationView> annotations, TypeMirror type, Presence presence) {
        List<ConstraintModel> models = new ArrayList<>();
        for (AnnotationView view : constraints(annotations)) {
            resolve(component, view, type, presence).ifPresent(models::add);
        }
        return models;
    }

    private void refuseContradiction(ComponentDeclaration component, List<ConstraintModel> models, ValueType value) {
        new Contradictions(models)
                .find(value)
                .ifPresent(demand -> problems.add(
                        ProblemId.CONSTRAINT_CONTRADICTION,
                        component.origin(),
                        "The constraints of component %s of %s demand that a value %s. None can, so that nothing could be stored. Change one of them."
                                .formatted(component.name(), component.owner(), demand)));
    }

    private static List<AnnotationView> constraints(List<AnnotationView> annotations) {
        List<AnnotationView> constraints = new ArrayList<>();
        for (AnnotationView view : annotations) {
            String name = Annotations.nameOf(view.mirror());
            if (isConstraint(view.mirror()) && name.endsWith(LIST)) {
                constraints.addAll(view.annotations("value"));
            } else if (isConstraint(view.mirror())) {
                constraints.add(view);
            }
        }
        return constraints;
    }

    private static boolean isConstraint(AnnotationMirror mirror) {
        String name = Annotations.nameOf(mirror);
        return name.startsWith(PACKAGE)
                || name.startsWith(OLD_PACKAGE)
                || Annotations.find(mirror.getAnnotationType().asElement(), META)
                        .isPresent();
    }

    private Optional<ConstraintModel> resolve(
            ComponentDeclaration component, AnnotationView view, TypeMirror content, Presence presence) {
        String name = Annotations.nameOf(view.mirror());
        String simple = name.startsWith(PACKAGE) ? name.substring(PACKAGE.length()) : "";
        if (simple.equals("NotNull")) {
            if (presence != Presence.REQUIRED) {
                unsuitable(component, view, "and may be absent. Remove one of the two.");
            }
            return Optional.empty();
        }
        Optional<ConstrainedTypes.Group> group = ConstrainedTypes.groupOf(simple);
        if (group.isEmpty()) {
            warn(component, view, "is annotated with a constraint that generated code does not know");
            return Optional.empty();
        }
        if (!constrained.fits(group.get(), content)) {
            unsuitable(
                    component,
                    view,
                    "and has type %s. The constraint is for %s. Remove it, or change the type."
                            .formatted(TypeTests.show(content), group.get().text()));
            return Optional.empty();
        }
        if (!view.types("groups").isEmpty()) {
            warn(component, view, "is annotated with a constraint of a group, and groups are not known");
            return Optional.empty();
        }
        return model(component, view, simple);
    }

    private Optional<ConstraintModel> model(ComponentDeclaration component, AnnotationView view, String simple) {
        return switch (simple) {
            case "Size" -> Optional.of(new ConstraintModel.Size(view.integer("min"), view.integer("max")));
            case "Min" -> Optional.of(new ConstraintModel.Min(view.number("value")));
            case "Max" -> Optional.of(new ConstraintModel.Max(view.number("value")));
            case "Digits" -> Optional.of(new ConstraintModel.Digits(view.integer("integer"), view.integer("fraction")));
            case "DecimalMin" ->
                decimal(component, view).map(value -> new ConstraintModel.DecimalMin(value, view.flag("inclusive")));
            case "DecimalMax" ->
                decimal(component, view).map(value -> new ConstraintModel.DecimalMax(value, view.flag("inclusive")));
            case "Pattern" -> pattern(component, view);
            case "Email" -> email(component, view);
            default -> Optional.of(new ConstraintModel.Plain(kind(simple)));
        };
    }

    private static Kind kind(String simple) {
        return Kind.valueOf(simple.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    private Optional<String> decimal(ComponentDeclaration component, AnnotationView view) {
        String value = view.text("value").value();
        try {
            return Optional.of(new BigDecimal(value).toString());
        } catch (NumberFormatException e) {
            unsuitable(
                    component,
                    view,
                    "with the bound \"%s\", which is not a decimal number. Write one.".formatted(value));
            return Optional.empty();
        }
    }

    private Optional<ConstraintModel> email(ComponentDeclaration component, AnnotationView view) {
        if (!view.text("regexp").value().equals(".*")) {
            warn(component, view, "is annotated with a constraint whose \"regexp\" is not checked");
        }
        return Optional.of(new ConstraintModel.Plain(Kind.EMAIL));
    }

    private Optional<ConstraintModel> pattern(ComponentDeclaration component, AnnotationView view) {
        String regex = view.text("regexp").value();
        int flags = 0;
        for (String flag : view.constants("flags")) {
            flags |= flag(flag);
        }
        try {
            Pattern.compile(regex, flags);
            return Optional.of(new ConstraintModel.Pattern(regex, flags));
        } catch (PatternSyntaxException e) {
            problems.add(
                    ProblemId.CONSTRAINT_PATTERN_SYNTAX,
                    component.origin(),
                    "Component %s of %s is annotated with @Pattern, and \"%s\" is not a regular expression: %s at index %d. Correct it."
                            .formatted(component.name(), component.owner(), regex, e.getDescription(), e.getIndex()));
            return Optional.empty();
        }
    }

    private static int flag(String name) {
        return switch (name) {
            case "UNIX_LINES" -> Pattern.UNIX_LINES;
            case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
            case "COMMENTS" -> Pattern.COMMENTS;
            case "MULTILINE" -> Pattern.MULTILINE;
            case "DOTALL" -> Pattern.DOTALL;
            case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
            case "CANON_EQ" -> Pattern.CANON_EQ;
            default -> 0;
        };
    }

    /** A constraint within what a converter makes, or on the bytes of an array, is legal Java and is passed over. */
    private void warnInside(ComponentDeclaration component, String path) {
        component.inside().keySet().stream()
                .filter(part -> part.startsWith(path) && !part.equals(path))
                .sorted()
                .flatMap(part -> component.inside(part).stream())
                .filter(view -> isConstraint(view.mirror()))
                .forEach(view -> warn(component, view, "has a constraint on what it holds, which is not checked"));
    }

    private void warn(ComponentDeclaration component, AnnotationView view, String fact) {
        problems.add(
                ProblemId.CONSTRAINT_UNSUPPORTED,
                component.origin(),
                "Component %s of %s %s: @%s. Values that break it would be stored. Check it in the record's constructor."
                        .formatted(
                                component.name(),
                                component.owner(),
                                fact,
                                view.type().getSimpleName()));
    }

    private void unsuitable(ComponentDeclaration component, AnnotationView view, String rest) {
        problems.add(
                ProblemId.CONSTRAINT_UNSUITABLE,
                component.origin(),
                "Component %s of %s is annotated with @%s %s"
                        .formatted(
                                component.name(), component.owner(), view.type().getSimpleName(), rest));
    }
}
