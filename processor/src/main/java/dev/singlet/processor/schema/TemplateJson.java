package dev.singlet.processor.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.singlet.processor.model.ComponentModel;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.template.KeyTemplate;
import java.util.List;

/** Describes what an attribute with a key holds. */
final class TemplateJson {

    private TemplateJson() {}

    /** Returns the template as it was written, and its parts with the names of stored attributes. */
    static JsonObject of(KeyAttribute key, List<ComponentModel> components) {
        JsonObject json = new JsonObject();
        json.addProperty("attribute", key.attribute());
        json.addProperty("template", key.template().text());
        JsonArray parts = new JsonArray();
        for (KeyTemplate.Part part : key.template().parts()) {
            if (part instanceof KeyTemplate.Literal literal) {
                parts.add(literal.text());
            } else if (part instanceof KeyTemplate.Slot slot) {
                JsonObject slotJson = new JsonObject();
                slotJson.addProperty("attribute", attribute(slot.component(), components));
                slotJson.addProperty("format", KeyFormat.of(slot.shape()));
                parts.add(slotJson);
            }
        }
        json.add("parts", parts);
        return json;
    }

    private static String attribute(String component, List<ComponentModel> components) {
        return components.stream()
                .filter(candidate -> candidate.name().equals(component))
                .map(ComponentModel::attribute)
                .findFirst()
                .orElse(component);
    }
}
