package dev.singlet.processor.schema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.ConstraintModel;
import dev.singlet.processor.model.Kept;
import java.util.Collection;
import java.util.List;

/** Describes the attributes of entities and documents. */
final class AttributeJson {

    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(StoredType.class, new StoredTypeJson())
            .create();

    private AttributeJson() {}

    static JsonArray of(List<ComponentModel> components) {
        JsonArray attributes = new JsonArray();
        components.forEach(component -> attributes.add(of(component)));
        return attributes;
    }

    static JsonArray strings(Collection<String> texts) {
        JsonArray strings = new JsonArray();
        texts.forEach(strings::add);
        return strings;
    }

    private static JsonObject of(ComponentModel component) {
        JsonObject json = new JsonObject();
        json.addProperty("name", component.attribute());
        json.addProperty("component", component.name());
        json.add("type", GSON.toJsonTree(StoredType.of(component.value()), StoredType.class));
        json.addProperty("required", !component.mayBeAbsent());
        if (component.kept() != Kept.NONE) {
            json.addProperty("kept", CamelCase.of(component.kept()));
        }
        if (component.isTimeToLive()) {
            json.addProperty("timeToLive", true);
        }
        if (!component.constraints().isEmpty()) {
            JsonArray constraints = new JsonArray();
            component.constraints().forEach(constraint -> constraints.add(constraint(constraint)));
            json.add("constraints", constraints);
        }
        return json;
    }

    private static JsonElement constraint(ConstraintModel constraint) {
        JsonObject json = new JsonObject();
        if (constraint instanceof ConstraintModel.Plain plain) {
            json.addProperty("kind", CamelCase.of(plain.kind()));
            return json;
        }
        String name = constraint.getClass().getSimpleName();
        json.addProperty("kind", Character.toLowerCase(name.charAt(0)) + name.substring(1));
        GSON.toJsonTree(constraint)
                .getAsJsonObject()
                .entrySet()
                .forEach(parameter -> json.add(parameter.getKey(), parameter.getValue()));
        return json;
    }
}
