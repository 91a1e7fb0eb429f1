package dev.singlet.processor.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which types with {@code @Document} the generated code of something refers to, by their qualified names. */
public final class DocumentReferences {

    private final Set<String> names = new LinkedHashSet<>();

    private DocumentReferences() {}

    /** Returns those of the entities of a table. */
    public static Set<String> of(TableModel table) {
        DocumentReferences references = new DocumentReferences();
        table.entities().forEach(references::add);
        return references.names;
    }

    /** Returns those of an entity. */
    public static Set<String> of(EntityModel entity) {
        DocumentReferences references = new DocumentReferences();
        references.add(entity);
        return references.names;
    }

    /** Returns those of a document, itself perhaps among them. */
    public static Set<String> of(SharedDocumentModel document) {
        DocumentReferences references = new DocumentReferences();
        references.add(List.of(), document.documents());
        if (document instanceof SharedDocumentModel.OfRecord record) {
            references.add(record.components(), record.oldForms());
        } else if (document instanceof SharedDocumentModel.OfSealed sealed) {
            sealed.variants().forEach(variant -> references.add(variant.value()));
        }
        return references.names;
    }

    private void add(EntityModel entity) {
        add(entity.components(), entity.documents());
    }

    private void add(Collection<ComponentModel> components, Collection<DocumentModel> documents) {
        components.forEach(component -> add(component.value()));
        documents.forEach(document -> document.components().forEach(component -> add(component.value())));
    }

    private void add(ValueType value) {
        if (value instanceof ValueType.SharedDocument document) {
            names.add(document.type().canonicalName());
        } else if (value instanceof ValueType.ListValue list) {
            add(list.element());
        } else if (value instanceof ValueType.MapValue map) {
            add(map.value());
        } else if (value instanceof ValueType.ConvertedValue converted) {
            add(converted.stored());
        }
    }
}
