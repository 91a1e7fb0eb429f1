package dev.singlet.processor.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.model.UpcastModel;
import dev.singlet.processor.model.VariantModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Describes every record and sealed interface that the items of a table hold. */
final class DocumentsJson {

    private DocumentsJson() {}

    /**
     * Returns the descriptions by qualified name, sorted: nested records, then documents. Where they are declared says
     * nothing about what is stored, and a class file does not tell it.
     */
    static JsonObject of(TableModel table, Collection<SharedDocumentModel> documents) {
        SortedMap<String, JsonObject> nested = new TreeMap<>();
        for (EntityModel entity : table.entities()) {
            addNested(nested, entity.documents());
        }
        return of(nested, documents);
    }

    /** Returns the descriptions of documents, and of the nested records that they hold, in the same way. */
    static JsonObject of(Collection<SharedDocumentModel> documents) {
        return of(new TreeMap<>(), documents);
    }

    private static JsonObject of(SortedMap<String, JsonObject> nested, Collection<SharedDocumentModel> documents) {
        SortedMap<String, JsonObject> shared = new TreeMap<>();
        documents.forEach(document -> add(nested, shared, document));
        JsonObject json = new JsonObject();
        nested.forEach(json::add);
        shared.forEach(json::add);
        return json;
    }

    private static void add(
            SortedMap<String, JsonObject> nested, SortedMap<String, JsonObject> shared, SharedDocumentModel document) {
        addNested(nested, document.documents());
        if (document instanceof SharedDocumentModel.OfRecord record) {
            addNested(nested, record.oldForms());
        }
        shared.put(
                document.type().canonicalName(),
                document instanceof SharedDocumentModel.OfRecord record
                        ? record(record)
                        : sealed((SharedDocumentModel.OfSealed) document));
    }

    private static void addNested(SortedMap<String, JsonObject> json, List<DocumentModel> documents) {
        for (DocumentModel document : documents) {
            JsonObject nested = new JsonObject();
            nested.addProperty("kind", "nested");
            nested.add("attributes", AttributeJson.of(document.components()));
            json.put(document.type().canonicalName(), nested);
        }
    }

    private static JsonObject record(SharedDocumentModel.OfRecord document) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", "record");
        json.addProperty("name", document.name());
        json.addProperty("version", document.version());
        json.addProperty("versionAttribute", document.versionAttribute());
        json.add("attributes", AttributeJson.of(document.components()));
        JsonArray upcasts = new JsonArray();
        for (UpcastModel upcast : document.upcasts()) {
            JsonObject step = new JsonObject();
            step.addProperty("from", upcast.from());
            step.addProperty("method", upcast.method());
            step.addProperty("parameter", upcast.parameter().canonicalName());
            step.addProperty("result", upcast.result().canonicalName());
            upcasts.add(step);
        }
        json.add("upcasts", upcasts);
        return json;
    }

    private static JsonObject sealed(SharedDocumentModel.OfSealed document) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", "sealed");
        json.addProperty("typeAttribute", document.typeAttribute());
        JsonArray variants = new JsonArray();
        List<VariantModel> sorted = new ArrayList<>(document.variants());
        sorted.sort(Comparator.comparing(VariantModel::name));
        for (VariantModel variant : sorted) {
            JsonObject one = new JsonObject();
            one.addProperty("name", variant.name());
            one.add("aliases", AttributeJson.strings(variant.aliases()));
            one.addProperty("type", variant.type().canonicalName());
            variants.add(one);
        }
        json.add("variants", variants);
        return json;
    }
}
