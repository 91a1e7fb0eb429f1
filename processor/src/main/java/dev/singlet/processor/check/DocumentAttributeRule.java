package dev.singlet.processor.check;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.UpcastModel;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.model.VariantModel;
import dev.singlet.processor.problem.Origin;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
import java.util.Map;
import java.util.TreeMap;

/** The type and the version of a document have attributes of their own. */
final class DocumentAttributeRule {

    private final Problems problems;

    DocumentAttributeRule(Problems problems) {
        this.problems = problems;
    }

    void check(SharedDocumentModel.OfRecord document) {
        String owner = document.type().simpleName();
        String attribute = document.versionAttribute();
        checkName(owner, "version", attribute, document.origin());
        for (ComponentModel component : document.components()) {
            if (component.attribute().equals(attribute)) {
                reportVersion(component.name(), owner, owner, attribute, component.origin());
            }
        }
        for (UpcastModel upcast : document.upcasts()) {
            for (ComponentModel component : oldForm(document, upcast).components()) {
                if (component.attribute().equals(attribute)) {
                    reportVersion(
                            component.name(), upcast.parameter().simpleName(), owner, attribute, document.origin());
                }
            }
        }
    }

    private static DocumentModel oldForm(SharedDocumentModel.OfRecord document, UpcastModel upcast) {
        return document.oldForms().stream()
                .filter(old -> old.type().equals(upcast.parameter()))
                .findFirst()
                .orElseGet(() -> DocumentModel.of(upcast.parameter(), document.documents()));
    }

    private void reportVersion(String component, String owner, String document, String attribute, Origin origin) {
        problems.add(
                ProblemId.DOCUMENT_ATTRIBUTE_CLASH,
                origin,
                "Component %s of %s is stored as \"%s\", which holds the version of document %s. Name one of the two otherwise: @Attribute(\"…\"), or @Document(versionAttribute = \"…\")."
                        .formatted(component, owner, Shown.text(attribute), document));
    }

    void check(SharedDocumentModel.OfSealed document) {
        String name = document.type().simpleName();
        String attribute = document.typeAttribute();
        checkName(name, "type", attribute, document.origin());
        for (VariantModel variant : document.variants()) {
            String user = variant.type().simpleName();
            new TreeMap<>(variant.attributes())
                    .entrySet().stream()
                            .filter(entry -> entry.getValue().equals(attribute))
                            .map(Map.Entry::getKey)
                            .forEach(component -> problems.add(
                                    ProblemId.DOCUMENT_ATTRIBUTE_CLASH,
                                    document.origin(),
                                    "Component %s of %s is stored as \"%s\", which holds the type of document %s. Name one of the two otherwise: @Attribute(\"…\"), or @Document(typeAttribute = \"…\")."
                                            .formatted(component, user, Shown.text(attribute), name)));
            if (variant.versionAttribute().equals(attribute)) {
                problems.add(
                        ProblemId.DOCUMENT_ATTRIBUTE_CLASH,
                        document.origin(),
                        "\"%s\" holds the type of document %s and the version of %s. Name one of the two otherwise: @Document(typeAttribute = \"…\"), or @Document(versionAttribute = \"…\")."
                                .formatted(Shown.text(attribute), name, user));
            }
            boolean hasOwn = variant.value() instanceof ValueType.SharedDocument;
            if (!hasOwn && variant.attributes().containsValue(variant.versionAttribute())) {
                problems.add(
                        ProblemId.DOCUMENT_ATTRIBUTE_CLASH,
                        document.origin(),
                        "A component of %s is stored as \"%s\", which holds the version of the document's form. Annotate %s with @Document(versionAttribute = \"…\")."
                                .formatted(user, variant.versionAttribute(), user));
            }
        }
    }

    private void checkName(String owner, String use, String attribute, Origin origin) {
        if (attribute.isEmpty()) {
            problems.add(
                    ProblemId.ATTRIBUTE_NAME_INVALID,
                    origin,
                    "The %s of document %s has a stored name of 0 bytes, and DynamoDB allows 1 to 65535. Write another one in @Document, or none."
                            .formatted(use, owner));
        }
    }
}
