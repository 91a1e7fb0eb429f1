package dev.singlet.processor.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexModel;
import dev.singlet.processor.model.UniqueModel;

/** Describes an entity. */
final class EntityJson {

    private EntityJson() {}

    static JsonObject of(EntityModel entity) {
        JsonObject json = new JsonObject();
        json.addProperty("name", entity.discriminator());
        json.addProperty("type", entity.type().canonicalName());
        JsonObject key = new JsonObject();
        key.add("partition", TemplateJson.of(entity.key().partition(), entity.components()));
        entity.key().sort().ifPresent(sort -> key.add("sort", TemplateJson.of(sort, entity.components())));
        entity.key().queryName().ifPresent(query -> key.addProperty("query", query));
        json.add("key", key);
        json.add("attributes", AttributeJson.of(entity.components()));
        JsonArray indexes = new JsonArray();
        entity.indexes().forEach(index -> indexes.add(index(index, entity)));
        json.add("indexes", indexes);
        JsonArray uniques = new JsonArray();
        entity.uniques().forEach(unique -> uniques.add(unique(unique)));
        json.add("unique", uniques);
        return json;
    }

    private static JsonObject index(IndexModel index, EntityModel entity) {
        JsonObject json = new JsonObject();
        json.addProperty("index", index.name());
        json.addProperty("query", index.queryName());
        json.add("partition", TemplateJson.of(index.partition(), entity.components()));
        index.sort().ifPresent(sort -> json.add("sort", TemplateJson.of(sort, entity.components())));
        return json;
    }

    private static JsonObject unique(UniqueModel unique) {
        JsonObject json = new JsonObject();
        json.addProperty("name", unique.name());
        json.add(
                "scope",
                AttributeJson.strings(
                        unique.scope().stream().map(ComponentModel::attribute).toList()));
        json.addProperty("attribute", unique.component().attribute());
        json.add("guard", TemplateJson.of(unique.guard(), unique.components()));
        return json;
    }
}
