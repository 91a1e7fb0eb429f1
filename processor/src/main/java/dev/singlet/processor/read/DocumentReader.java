package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.DocumentDeclaration.OfRecord;
import dev.singlet.processor.read.DocumentDeclaration.OfSealed;
import dev.singlet.processor.read.DocumentDeclaration.Permitted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads records and sealed interfaces that are annotated with {@code @Document}. */
public final class DocumentReader {

    private static final Set<String> FOR_RECORDS = Set.of("aliases", "version", "versionAttribute");
    private static final Set<String> FOR_SEALED = Set.of("handler", "typeAttribute");

    private final PermittedTypes permitted;
    private final Problems problems;

    /** Makes a reader. */
    public DocumentReader(Types types, Problems problems) {
        this.permitted = new PermittedTypes(types);
        this.problems = problems;
    }

    /** Returns the document, unless there is a problem with it. */
    public Optional<DocumentDeclaration> read(TypeElement type) {
        AnnotationView document = Annotations.find(type, Annotations.DOCUMENT)
                .orElseThrow(() -> new IllegalArgumentException("no @Document"));
        int before = problems.errors();
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        if (!isRecord && !PermittedTypes.isSealed(type)) {
            problems.add(
                    ProblemId.DOCUMENT_NOT_RECORD,
                    document.origin(),
                    "@Document is on %s, which is %s. Only what a record holds, or one of the records of a sealed interface, can be stored. Make it one of the two."
                            .formatted(
                                    type.getSimpleName(),
                                    type.getKind() == ElementKind.INTERFACE
                                            ? "an interface that is not sealed"
                                            : EntityReader.kindOf(type)));
            return Optional.empty();
        }
        checkUsable(type, document);
        checkMembers(type, document, isRecord ? FOR_SEALED : FOR_RECORDS, isRecord);
        if (isRecord) {
            OfRecord declaration = record(type, document);
            checkNames(declaration, document);
            return problems.errors() > before ? Optional.empty() : Optional.of(declaration);
        }
        List<Permitted> records = permitted(type, document);
        // An interface that permits nothing but itself is refused by the compiler.
        return problems.errors() > before || records.isEmpty()
                ? Optional.empty()
                : Optional.of(new OfSealed(
                        type,
                        name(type, document),
                        document.text("typeAttribute").value(),
                        document.flag("handler"),
                        records,
                        Origin.of(type)));
    }

    private void checkUsable(TypeElement type, AnnotationView document) {
        String name = type.getSimpleName().toString();
        if (!type.getTypeParameters().isEmpty()) {
            problems.add(
                    ProblemId.DOCUMENT_GENERIC,
                    Origin.of(type),
                    "Document %s has type parameters, and what is stored does not tell what they stand for. Remove them."
                            .formatted(name));
        }
        EntityReader.privateAround(type)
                .ifPresent(hidden -> problems.add(
                        ProblemId.DOCUMENT_NOT_ACCESSIBLE,
                        Origin.of(type),
                        "Document %s cannot be used by generated code, since %s is private. Make it package-private at least."
                                .formatted(
                                        name,
                                        hidden.equals(type)
                                                ? "it"
                                                : hidden.getSimpleName().toString())));
        if (Annotations.find(type, Annotations.ENTITY).isPresent()) {
            problems.add(
                    ProblemId.DOCUMENT_IS_ENTITY,
                    document.origin(),
                    "%s is an @Entity and a @Document, and both have a codec %sCodec. Remove @Document: the components of other entities can have the type of an entity without it."
                            .formatted(name, name));
        }
    }

    private void checkMembers(TypeElement type, AnnotationView document, Set<String> unsuitable, boolean isRecord) {
        for (String member : unsuitable.stream().sorted().toList()) {
            if (document.has(member)) {
                problems.add(
                        ProblemId.DOCUMENT_MEMBER_UNSUITABLE,
                        document.origin(member),
                        "@Document of %s has %s, which says nothing about %s. Remove it, or write it on %s."
                                .formatted(
                                        type.getSimpleName(),
                                        member,
                                        isRecord ? "a record" : "a sealed interface",
                                        isRecord
                                                ? "the sealed interface that the record implements"
                                                : "the records that the interface permits"));
            }
        }
    }

    private void checkNames(OfRecord record, AnnotationView document) {
        String name = record.type().getSimpleName().toString();
        if (record.version() < 1) {
            problems.add(
                    ProblemId.DOCUMENT_VERSION_INVALID,
                    record.versionOrigin(),
                    "@Document of %s has version %d. Versions are counted from 1. Write 1 or more."
                            .formatted(name, record.version()));
        }
        Set<String> seen = new HashSet<>(Set.of(record.name()));
        for (Text alias : record.aliases()) {
            if (alias.isEmpty() || !seen.add(alias.value())) {
                problems.add(
                        ProblemId.DOCUMENT_DUPLICATE_NAME,
                        document.origin("aliases"),
                        "@Document of %s has an alias that %s, so it stands for nothing. Write a name that the record once had."
                                .formatted(name, alias.isEmpty() ? "is empty" : "is its name, or another alias"));
            }
        }
    }

    private List<Permitted> permitted(TypeElement type, AnnotationView document) {
        List<Permitted> records = new ArrayList<>();
        for (TypeElement member : permitted.of(type)) {
            Optional<String> reason = reasonAgainst(member);
            if (reason.isPresent()) {
                problems.add(
                        ProblemId.DOCUMENT_PERMITTED_NOT_RECORD,
                        document.origin(),
                        "Document %s permits %s, which %s, so it could not be stored. Make it a record that generated code can use."
                                .formatted(type.getSimpleName(), member.getSimpleName(), reason.get()));
            } else {
                records.add(new Permitted(
                        member, Annotations.find(member, Annotations.DOCUMENT).map(own -> record(member, own))));
            }
        }
        return records;
    }

    /** One with an annotation of its own is complained about there, unless it is no record. */
    private static Optional<String> reasonAgainst(TypeElement member) {
        if (member.getKind() != ElementKind.RECORD) {
            return Optional.of(
                    member.getKind() == ElementKind.INTERFACE
                            ? "is an interface that is not sealed"
                            : "is " + EntityReader.kindOf(member));
        }
        if (Annotations.find(member, Annotations.DOCUMENT).isPresent()) {
            return Optional.empty();
        }
        if (!member.getTypeParameters().isEmpty()) {
            return Optional.of("has type parameters");
        }
        return EntityReader.privateAround(member).map(hidden -> "is private or within something private");
    }

    private static OfRecord record(TypeElement type, AnnotationView document) {
        return new OfRecord(
                type,
                name(type, document),
                document.texts("aliases"),
                document.integer("version"),
                document.text("versionAttribute").value(),
                ComponentReader.read(type),
                upcasts(type),
                document.origin("version"),
                Origin.of(type));
    }

    private static String name(TypeElement type, AnnotationView document) {
        Text name = document.text("name");
        return name.isEmpty() ? type.getSimpleName().toString() : name.value();
    }

    private static List<UpcastDeclaration> upcasts(TypeElement type) {
        List<UpcastDeclaration> upcasts = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Annotations.find(method, Annotations.UPCAST)
                    .ifPresent(upcast ->
                            upcasts.add(new UpcastDeclaration(method, upcast.integer("from"), upcast.origin())));
        }
        return upcasts;
    }

    /** Reports an upcaster of something that has no versions. */
    public void readUpcast(TypeElement owner, ExecutableElement method) {
        boolean hasVersions = owner.getKind() == ElementKind.RECORD
                && Annotations.find(owner, Annotations.DOCUMENT).isPresent();
        if (!hasVersions) {
            problems.add(
                    ProblemId.UPCAST_WITHOUT_DOCUMENT,
                    Annotations.find(method, Annotations.UPCAST)
                            .map(AnnotationView::origin)
                            .orElseGet(() -> Origin.of(method)),
                    "@Upcast is on method %s() of %s, which is no record with @Document, so nothing would call it. Move it to the record of the newest version, and annotate that with @Document(version = …)."
                            .formatted(method.getSimpleName(), owner.getSimpleName()));
        }
    }
}
