package dev.singlet.processor.resolve;

import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.ConstraintModel;
import dev.singlet.processor.model.Kept;
import dev.singlet.processor.model.PartConstraints;
import dev.singlet.processor.model.Presence;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.AnnotationView;
import dev.singlet.processor.read.Annotations;
import dev.singlet.processor.read.ComponentDeclaration;
import dev.singlet.processor.read.HiddenAnnotations;
import dev.singlet.processor.read.Text;
import dev.singlet.processor.read.UnresolvedException;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Resolves the components of an entity and of its nested records. */
final class ComponentResolver {

    private static final String OPTIONAL = "java.util.Optional";

    private final TypeTests tests;
    private final HiddenAnnotations hidden;
    private final Problems problems;
    private final ValueTypes values;
    private final ConvertResolver converters;
    private final ConstraintResolver constraints;
    private final KeptResolver keeping;
    private final TimeToLiveResolver expiry;

    ComponentResolver(TypeTests tests, HiddenAnnotations hidden, Problems problems, Documents documents) {
        this.tests = tests;
        this.hidden = hidden;
        this.problems = problems;
        this.values = new ValueTypes(tests, documents);
        this.converters = new ConvertResolver(tests, problems, values);
        this.constraints = new ConstraintResolver(tests, problems);
        this.keeping = new KeptResolver(tests, problems);
        this.expiry = new TimeToLiveResolver(tests, problems);
    }

    /** Returns a component of the entity itself, unless there is a problem with it. */
    Optional<ComponentModel> resolve(ComponentDeclaration declaration) {
        int before = problems.errors();
        ComponentDeclaration revealed = hidden.reveal(declaration, problems);
        Kept kept = keeping.resolve(revealed);
        return resolve(revealed, kept, before);
    }

    /** Returns a component of a nested record, in which the library keeps nothing. */
    Optional<ComponentModel> resolveNested(ComponentDeclaration declaration) {
        int before = problems.errors();
        ComponentDeclaration revealed = hidden.reveal(declaration, problems);
        keeping.refuse(revealed);
        expiry.refuse(revealed);
        return resolve(revealed, Kept.NONE, before);
    }

    private Optional<ComponentModel> resolve(ComponentDeclaration declaration, Kept kept, int errorsBefore) {
        TypeMirror type = declaration.type();
        boolean optional = tests.is(type, OPTIONAL) && tests.arguments(type).size() == 1;
        TypeMirror content = optional ? tests.arguments(type).get(0) : type;
        boolean expires = TimeToLiveResolver.isOn(declaration);
        Optional<ValueType> value = expires ? expiry.resolve(declaration, content, kept) : value(declaration, content);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Presence presence = presence(declaration, optional, kept);
        checkPresence(declaration, value.get(), presence, optional);
        List<ConstraintModel> checked = constraints.resolve(declaration, content, value.get(), presence);
        List<PartConstraints> parts = constraints.resolveParts(declaration, content, value.get(), optional);
        if (kept == Kept.VERSION) {
            keeping.checkVersion(declaration, checked);
        }
        if (problems.errors() > errorsBefore) {
            return Optional.empty();
        }
        return Optional.of(new ComponentModel(
                declaration.name(),
                attribute(declaration),
                TypeName.get(type),
                value.get(),
                presence,
                kept,
                expires,
                checked,
                parts,
                declaration.origin()));
    }

    /** Returns the stored name of a component. */
    static String attribute(ComponentDeclaration declaration) {
        return Annotations.find(declaration.annotations(), Annotations.ATTRIBUTE)
                .map(view -> view.text("value"))
                .map(Text::value)
                .orElse(declaration.name());
    }

    private Optional<ValueType> value(ComponentDeclaration declaration, TypeMirror content) {
        if (content.getKind() == TypeKind.ERROR) {
            throw new UnresolvedException();
        }
        Optional<AnnotationView> convert = Annotations.find(declaration.annotations(), Annotations.CONVERT);
        if (convert.isPresent()) {
            return converters.resolve(declaration, convert.get(), content);
        }
        try {
            return Optional.of(values.of(content));
        } catch (UnsupportedTypeException e) {
            problems.add(
                    ProblemId.ATTRIBUTE_UNSUPPORTED_TYPE,
                    declaration.origin(),
                    "Component %s of %s has type %s%s"
                            .formatted(
                                    declaration.name(),
                                    declaration.owner(),
                                    TypeTests.show(declaration.type()),
                                    e.rest(declaration.type())));
            return Optional.empty();
        }
    }

    /** What the library fills may be null in a record that is about to be created, and is never absent in an item. */
    private static Presence presence(ComponentDeclaration declaration, boolean optional, Kept kept) {
        if (kept != Kept.NONE) {
            return Presence.REQUIRED;
        }
        if (optional) {
            return Presence.OPTIONAL;
        }
        return declaration.nullable() ? Presence.NULLABLE : Presence.REQUIRED;
    }

    private void checkPresence(ComponentDeclaration declaration, ValueType value, Presence presence, boolean optional) {
        String subject = "Component %s of %s".formatted(declaration.name(), declaration.owner());
        if (declaration.type().getKind().isPrimitive() && declaration.nullable()) {
            problems.add(
                    ProblemId.ATTRIBUTE_NEVER_NULL,
                    declaration.origin(),
                    "%s is @Nullable and of the primitive type %s, which is never null. Use %s, or remove @Nullable."
                            .formatted(
                                    subject,
                                    TypeTests.show(declaration.type()),
                                    TypeTests.show(tests.boxed(declaration.type()))));
        } else if (optional && declaration.nullable()) {
            problems.add(
                    ProblemId.ATTRIBUTE_NEVER_NULL,
                    declaration.origin(),
                    "%s is @Nullable and an Optional, which says the same twice. Remove one of the two."
                            .formatted(subject));
        } else if (declaration.nullableElement() && !declaration.nullable()) {
            problems.add(
                    ProblemId.ATTRIBUTE_NEVER_NULL,
                    declaration.origin(),
                    "%s annotates the bytes as @Nullable, not the array. Write \"byte @Nullable []\"."
                            .formatted(subject));
        } else if (presence != Presence.REQUIRED && value instanceof ValueType.SetValue) {
            problems.add(
                    ProblemId.ATTRIBUTE_NULLABLE_SET,
                    declaration.origin(),
                    "%s is a Set that may be absent. An empty set and an absent one are stored alike, so that one could"
                                    .formatted(subject)
                            + " not be told from the other. Make it a plain Set, which is empty when nothing is stored.");
        }
    }
}
