package dev.singlet.processor.resolve;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.UpcastModel;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.model.VariantModel;
import dev.singlet.processor.name.DocumentNames;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.read.ComponentDeclaration;
import dev.singlet.processor.read.ComponentReader;
import dev.singlet.processor.read.DocumentDeclaration;
import dev.singlet.processor.read.EntityReader;
import dev.singlet.processor.read.HiddenAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Resolves types with {@code @Document}. */
public final class DocumentResolver {

    /** Where the version of a record is that has no annotation to say so: the default of {@code @Document}. */
    private static final String VERSION_ATTRIBUTE = "schemaVersion";

    private final TypeTests tests;
    private final HiddenAnnotations hidden;
    private final Problems problems;

    /** Makes a resolver. */
    public DocumentResolver(Types types, HiddenAnnotations hidden, Problems problems) {
        this.tests = new TypeTests(types);
        this.hidden = hidden;
        this.problems = problems;
    }

    /** Returns the document, unless there is a problem with it. */
    public Optional<SharedDocumentModel> resolve(DocumentDeclaration document) {
        int before = problems.errors();
        SharedDocumentModel model = document instanceof DocumentDeclaration.OfRecord declared
                ? ofRecord(declared)
                : ofSealed((DocumentDeclaration.OfSealed) document);
        return problems.errors() > before ? Optional.empty() : Optional.of(model);
    }

    private SharedDocumentModel ofRecord(DocumentDeclaration.OfRecord declared) {
        ClassName type = ClassName.get(declared.type());
        Documents nested = new Documents(type);
        ComponentResolver resolver = new ComponentResolver(tests, hidden, problems, nested);
        List<ComponentModel> components = new ArrayList<>();
        for (ComponentDeclaration component : declared.components()) {
            resolver.resolveNested(component).ifPresent(components::add);
        }
        List<DocumentModel> documents = nested.resolve(resolver);
        UpcastResolver upcasting = new UpcastResolver(tests, problems, declared);
        List<UpcastModel> upcasts = upcasting.resolve();
        upcasting.oldForms().forEach(nested::add);
        Deprecation deprecation = new Deprecation(tests);
        return new SharedDocumentModel.OfRecord(
                type,
                declared.name(),
                declared.version(),
                declared.versionAttribute(),
                components,
                upcasts,
                documents,
                nested.resolve(resolver),
                deprecation.isIn(declared.type(), declared.components())
                        || upcasting.oldForms().stream().anyMatch(old -> isDeprecated(deprecation, old)),
                EntityReader.isPublic(declared.type()),
                declared.origin());
    }

    private SharedDocumentModel ofSealed(DocumentDeclaration.OfSealed declared) {
        ClassName type = ClassName.get(declared.type());
        Documents nested = new Documents(type);
        DocumentNames memberNames = new DocumentNames(type);
        List<VariantModel> variants = new ArrayList<>();
        for (DocumentDeclaration.Permitted permitted : declared.permitted()) {
            if (permitted.document().isEmpty()) {
                nested.add(permitted.type());
            }
            variants.add(variant(permitted, memberNames.name(ClassName.get(permitted.type()))));
        }
        Deprecation deprecation = new Deprecation(tests);
        return new SharedDocumentModel.OfSealed(
                type,
                declared.name(),
                declared.typeAttribute(),
                declared.hasHandler(),
                variants,
                nested.resolve(new ComponentResolver(tests, hidden, problems, nested)),
                Deprecation.isOf(declared.type())
                        || declared.permitted().stream()
                                .anyMatch(permitted -> isDeprecated(deprecation, permitted.type())),
                EntityReader.isPublic(declared.type()),
                declared.origin());
    }

    private static boolean isDeprecated(Deprecation deprecation, TypeElement record) {
        return Deprecation.isOf(record) || deprecation.isIn(record, ComponentReader.read(record));
    }

    private static VariantModel variant(DocumentDeclaration.Permitted permitted, String memberName) {
        ClassName type = ClassName.get(permitted.type());
        Optional<DocumentDeclaration.OfRecord> own = permitted.document();
        Map<String, String> attributes = ComponentReader.read(permitted.type()).stream()
                .collect(Collectors.toMap(ComponentDeclaration::name, ComponentResolver::attribute));
        return new VariantModel(
                type,
                memberName,
                own.map(DocumentDeclaration.OfRecord::name).orElse(type.simpleName()),
                own.stream()
                        .flatMap(document -> document.aliases().stream())
                        .map(alias -> alias.value())
                        .toList(),
                own.isPresent() ? new ValueType.SharedDocument(type) : new ValueType.DocumentValue(type),
                own.map(DocumentDeclaration.OfRecord::versionAttribute).orElse(VERSION_ATTRIBUTE),
                attributes);
    }
}
