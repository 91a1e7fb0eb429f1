package dev.singlet.processor.artefact;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.singlet.processor.model.IndexProjection;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.TableModel;
import java.util.List;

/** Writes a table in the JSON syntax of Terraform, as a module or as a file of one. */
final class Terraform {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final TableModel table;
    private final String resource;

    private Terraform(TableModel table) {
        this.table = table;
        this.resource = PhysicalNames.snakeCase(table);
    }

    static String configuration(TableModel table) {
        return GSON.toJson(new Terraform(table).configuration()) + "\n";
    }

    private JsonObject configuration() {
        JsonObject configuration = new JsonObject();
        configuration.add("variable", variables());
        configuration.add("resource", object("aws_dynamodb_table", object(resource, table())));
        configuration.add("output", outputs());
        return configuration;
    }

    // Terraform takes these as they are, and not as templates.
    private JsonObject variables() {
        JsonObject variables = new JsonObject();
        variables.add(
                name("name"),
                variable(
                        "string",
                        "The name of the table; another name is another table",
                        new JsonPrimitive(table.name())));
        variables.add(
                name("point_in_time_recovery"),
                variable(
                        "bool",
                        "Whether the table can be restored to any second of the last 35 days",
                        new JsonPrimitive(true)));
        variables.add(
                name("stream"),
                variable(
                        "bool",
                        "Whether changes are streamed, with the item before and after each",
                        new JsonPrimitive(false)));
        return variables;
    }

    private static JsonObject variable(String type, String description, JsonElement defaultValue) {
        JsonObject variable = new JsonObject();
        variable.addProperty("type", type);
        variable.addProperty("description", description);
        variable.add("default", defaultValue);
        return variable;
    }

    private JsonObject table() {
        JsonObject properties = new JsonObject();
        properties.addProperty("name", "${var." + name("name") + "}");
        properties.addProperty("billing_mode", "PAY_PER_REQUEST");
        addKeys(properties, table.partitionKey(), table.sortKey().orElse(""));
        JsonArray attributes = new JsonArray();
        for (String attribute : PhysicalNames.keyAttributes(table)) {
            JsonObject definition = new JsonObject();
            definition.addProperty("name", literal(attribute));
            definition.addProperty("type", "S");
            attributes.add(definition);
        }
        properties.add("attribute", attributes);
        addIndexes(properties, "global_secondary_index", PhysicalNames.indexes(table, false));
        addIndexes(properties, "local_secondary_index", PhysicalNames.indexes(table, true));
        table.timeToLive().ifPresent(attribute -> {
            JsonObject timeToLive = new JsonObject();
            timeToLive.addProperty("attribute_name", literal(attribute));
            timeToLive.addProperty("enabled", true);
            properties.add("ttl", timeToLive);
        });
        properties.add(
                "point_in_time_recovery",
                object("enabled", new JsonPrimitive("${var." + name("point_in_time_recovery") + "}")));
        properties.addProperty("stream_enabled", "${var." + name("stream") + "}");
        properties.addProperty("stream_view_type", "${var." + name("stream") + " ? \"NEW_AND_OLD_IMAGES\" : null}");
        properties.add("lifecycle", object("prevent_destroy", new JsonPrimitive(true)));
        return properties;
    }

    private static void addIndexes(JsonObject properties, String name, List<IndexSchema> indexes) {
        if (indexes.isEmpty()) {
            return;
        }
        JsonArray blocks = new JsonArray();
        indexes.stream().map(Terraform::index).forEach(blocks::add);
        properties.add(name, blocks);
    }

    private static JsonObject index(IndexSchema index) {
        JsonObject block = new JsonObject();
        block.addProperty("name", literal(index.name()));
        // A local index has the partition key of the table, which is not to be repeated.
        addKeys(
                block,
                index.local() ? "" : index.partitionKey(),
                index.sortKey().orElse(""));
        block.addProperty("projection_type", index.projection().name());
        if (index.projection() == IndexProjection.INCLUDE) {
            JsonArray included = new JsonArray();
            index.included().stream().map(Terraform::literal).forEach(included::add);
            block.add("non_key_attributes", included);
        }
        return block;
    }

    private static void addKeys(JsonObject block, String partitionKey, String sortKey) {
        if (!partitionKey.isEmpty()) {
            block.addProperty("hash_key", literal(partitionKey));
        }
        if (!sortKey.isEmpty()) {
            block.addProperty("range_key", literal(sortKey));
        }
    }

    private JsonObject outputs() {
        String address = "aws_dynamodb_table." + resource;
        JsonObject outputs = new JsonObject();
        outputs.add(name("ref"), output("The name of the table", address + ".name"));
        outputs.add(name("arn"), output("The ARN of the table", address + ".arn"));
        outputs.add(name("stream_arn"), output("The ARN of the stream, if there is one", address + ".stream_arn"));
        return outputs;
    }

    private static JsonObject output(String description, String expression) {
        JsonObject output = new JsonObject();
        output.addProperty("description", description);
        output.addProperty("value", "${" + expression + "}");
        return output;
    }

    private String name(String suffix) {
        return resource + "_" + suffix;
    }

    private static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    /**
     * Terraform reads a string as a template, in which <code>${</code> and <code>%{</code> begin an expression. What may
     * hold one is written as expressions throughout, since escapes beside a dollar sign are ambiguous.
     */
    private static String literal(String text) {
        return text.contains("${") || text.contains("%{") ? text.replaceAll("[$%]", "\\${\"$0\"}") : text;
    }
}
