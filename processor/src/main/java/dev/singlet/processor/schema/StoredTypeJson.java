package dev.singlet.processor.schema;

import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes {@code "int"}, or {@code {"kind": "list", "element": "int"}}. */
public final class StoredTypeJson implements JsonSerializer<StoredType>, JsonDeserializer<StoredType> {

    private static final Map<String, Class<? extends StoredType>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("enum", StoredType.EnumType.class);
        KINDS.put("list", StoredType.ListType.class);
        KINDS.put("set", StoredType.SetType.class);
        KINDS.put("map", StoredType.MapType.class);
        KINDS.put("record", StoredType.Nested.class);
        KINDS.put("document", StoredType.Shared.class);
        KINDS.put("converted", StoredType.Converted.class);
    }

    /** Makes an adapter. */
    public StoredTypeJson() {}

    @Override
    public JsonElement serialize(StoredType type, Type declared, JsonSerializationContext context) {
        if (type instanceof StoredType.Simple simple) {
            return new JsonPrimitive(simple.name());
        }
        JsonObject json = new JsonObject();
        KINDS.forEach((name, kind) -> {
            if (kind.isInstance(type)) {
                json.addProperty("kind", name);
            }
        });
        context.serialize(type, type.getClass())
                .getAsJsonObject()
                .entrySet()
                .forEach(entry -> json.add(entry.getKey(), entry.getValue()));
        return json;
    }

    @Override
    public StoredType deserialize(JsonElement json, Type declared, JsonDeserializationContext context) {
        if (json.isJsonPrimitive()) {
            return new StoredType.Simple(json.getAsString());
        }
        JsonElement name = json.isJsonObject() ? json.getAsJsonObject().get("kind") : null;
        Class<? extends StoredType> kind =
                name != null && name.isJsonPrimitive() ? KINDS.get(name.getAsString()) : null;
        if (kind == null) {
            throw new JsonParseException("no type: " + json);
        }
        for (RecordComponent component : kind.getRecordComponents()) {
            if (!json.getAsJsonObject().has(component.getName())) {
                throw new JsonParseException("no " + component.getName());
            }
        }
        return context.deserialize(json, kind);
    }
}
