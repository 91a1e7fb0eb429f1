package dev.singlet.processor.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.singlet.processor.model.CollectionMember;
import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.IndexProjection;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.TableModel;
import java.util.Collection;

/** Describes a table as JSON, in the form that {@code docs/schema/table-1.json} defines. */
public final class TableSchema {

    private static final String FORM = "https://singlet.dev/schema/table-1.json";
    private static final int FORM_VERSION = 1;

    private TableSchema() {}

    /**
     * Returns the text of the file.
     *
     * @param documents the types with {@code @Document} that the table's items hold, sorted by their names
     */
    public static String of(TableModel table, Collection<SharedDocumentModel> documents) {
        JsonObject json = new JsonObject();
        json.addProperty("$schema", FORM);
        json.addProperty("formatVersion", FORM_VERSION);
        json.addProperty("table", table.type().canonicalName());
        json.addProperty("name", table.name());
        json.addProperty("partitionKey", table.partitionKey());
        table.sortKey().ifPresent(attribute -> json.addProperty("sortKey", attribute));
        json.addProperty("typeAttribute", table.typeAttribute());
        json.addProperty("adoptUntyped", table.adoptUntyped());
        table.timeToLive().ifPresent(attribute -> json.addProperty("timeToLive", attribute));
        JsonArray indexes = new JsonArray();
        table.indexes().forEach(index -> indexes.add(index(index)));
        json.add("indexes", indexes);
        JsonArray entities = new JsonArray();
        table.entities().forEach(entity -> entities.add(EntityJson.of(entity)));
        json.add("entities", entities);
        JsonArray collections = new JsonArray();
        table.collections().forEach(collection -> collections.add(collection(collection)));
        json.add("collections", collections);
        json.add("documents", DocumentsJson.of(table, documents));
        return JsonText.of(json);
    }

    private static JsonObject index(IndexSchema index) {
        JsonObject json = new JsonObject();
        json.addProperty("name", index.name());
        json.addProperty("kind", index.local() ? "local" : "global");
        json.addProperty("partitionKey", index.partitionKey());
        index.sortKey().ifPresent(attribute -> json.addProperty("sortKey", attribute));
        json.addProperty("projection", CamelCase.of(index.projection()));
        if (index.projection() == IndexProjection.INCLUDE) {
            json.add("included", AttributeJson.strings(index.included()));
        }
        return json;
    }

    private static JsonObject collection(CollectionModel collection) {
        JsonObject json = new JsonObject();
        json.addProperty("type", collection.type().canonicalName());
        json.addProperty("query", collection.names().method());
        collection.index().ifPresent(index -> json.addProperty("index", index.name()));
        json.add("partition", TemplateJson.of(collection.partition(), collection.components()));
        JsonArray members = new JsonArray();
        for (CollectionMember member : collection.members()) {
            members.add(member.entity().discriminator());
        }
        json.add("members", members);
        return json;
    }
}
