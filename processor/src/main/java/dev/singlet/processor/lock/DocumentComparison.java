package dev.singlet.processor.lock;

import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.schema.StoredType;
import java.util.List;
import java.util.SortedMap;

/** Compares a type with {@code @Document} with its entry in the lock. */
final class DocumentComparison {

    private final Changes changes;
    private final KnownDocuments documents;
    private final SharedDocumentModel document;
    private final Locked.Document before;
    private final String name;

    DocumentComparison(
            Changes changes, KnownDocuments documents, SharedDocumentModel document, Locked.Document before) {
        this.changes = changes;
        this.documents = documents;
        this.document = document;
        this.before = before;
        this.name = document.type().simpleName();
    }

    void compare() {
        Locked.RecordForm record = before.record();
        Locked.SealedForm sealed = before.sealed();
        if (record != null && document instanceof SharedDocumentModel.OfRecord current) {
            compareRecord(record, current);
        } else if (sealed != null && document instanceof SharedDocumentModel.OfSealed current) {
            compareSealed(sealed, current);
        } else {
            breaking(
                    "Document %s was %s and is the other. What is stored could not be read. Restore it, and give the new form a type of its own."
                            .formatted(name, record != null ? "a record" : "a sealed interface"));
        }
    }

    private void compareRecord(Locked.RecordForm old, SharedDocumentModel.OfRecord current) {
        if (old.version() > 1 && !old.versionAttribute().equals(current.versionAttribute())) {
            breaking(
                    "The version of %s was stored as \"%s\" and is read from \"%s\". What is stored would be taken for version 1. Restore it: @Document(versionAttribute = \"%s\")."
                            .formatted(
                                    name,
                                    Shown.text(old.versionAttribute()),
                                    Shown.text(current.versionAttribute()),
                                    Shown.text(old.versionAttribute())));
        }
        if (current.version() < old.version()) {
            breaking(
                    "Document %s had version %d and has version %d. What is stored in a later version could not be read. Restore the version, or go on to a newer one."
                            .formatted(name, old.version(), current.version()));
        } else if (current.version() > old.version()) {
            changes.compatible("document %s has version %d".formatted(name, current.version()));
        }
        old.versions().forEach((version, attributes) -> {
            if (version <= current.version()) {
                compareForm(attributes, LockedForms.components(current, version), version, old, current);
            }
        });
    }

    private void compareForm(
            SortedMap<String, Locked.Attribute> attributes,
            List<ComponentModel> components,
            int version,
            Locked.RecordForm old,
            SharedDocumentModel.OfRecord current) {
        new AttributeComparison(changes, documents, old.records(), LockedForms.allRecords(current), document.origin())
                .compare(attributes, components, version == 1 ? name : name + " in version " + version);
    }

    private void compareSealed(Locked.SealedForm old, SharedDocumentModel.OfSealed current) {
        if (!old.typeAttribute().equals(current.typeAttribute())) {
            breaking(
                    "The type of %s was stored as \"%s\" and is read from \"%s\". What is stored could not be read. Restore it: @Document(typeAttribute = \"%s\")."
                            .formatted(
                                    name,
                                    Shown.text(old.typeAttribute()),
                                    Shown.text(current.typeAttribute()),
                                    Shown.text(old.typeAttribute())));
        }
        SortedMap<String, StoredType> variants = LockedForms.variants(current);
        AttributeComparison attributes = new AttributeComparison(
                changes, documents, old.records(), LockedForms.allRecords(current), document.origin());
        old.variants().forEach((variant, type) -> {
            StoredType now = variants.get(variant);
            if (now == null) {
                breaking(
                        "Document %s no longer reads what is stored as \"%s\". It could not be read. Restore the record, or the name: @Document(aliases = \"%s\") on the record that it is."
                                .formatted(name, Shown.text(variant), Shown.text(variant)));
            } else {
                attributes.compare(
                        type,
                        now,
                        ProblemId.LOCK_DOCUMENT_CHANGED,
                        "Variant \"%s\" of %s".formatted(Shown.text(variant), name));
            }
        });
        for (String variant : variants.keySet()) {
            if (!old.variants().containsKey(variant)) {
                changes.compatible("document %s can be \"%s\"".formatted(name, Shown.text(variant)));
            }
        }
    }

    private void breaking(String text) {
        changes.breaking(ProblemId.LOCK_DOCUMENT_CHANGED, document.origin(), text);
    }
}
