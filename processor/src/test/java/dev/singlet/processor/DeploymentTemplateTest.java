package dev.singlet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.singlet.processor.TableForm.IndexForm;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** The deployment templates make the table that the generated class defines. */
@NullUnmarked // Documents are read untyped; what is missing in them fails the test.
class DeploymentTemplateTest {

    private static final String FOLDER = "META-INF/singlet/";
    private static final String CLOUDFORMATION = ".cloudformation.yaml";
    private static final String TERRAFORM = ".tf.json";

    /** Cases whose tables have every form of keys and indexes. */
    private static final Set<String> CASES =
            Set.of("chat", "hostile-names", "item-collections", "kitchen-sink", "local-index", "no-sort-key", "views");

    @TempDir
    Path output;

    static Stream<Case> cases() {
        return Case.all().stream().filter(one -> CASES.contains(one.toString()));
    }

    private static String text(Map<String, String> files, String name) {
        return Objects.requireNonNull(files.get(FOLDER + name), name);
    }

    private static List<String> tables(Case one) {
        return one.expected().keySet().stream()
                .filter(path -> path.startsWith(FOLDER) && path.endsWith(CLOUDFORMATION))
                .map(path -> path.substring(FOLDER.length(), path.length() - CLOUDFORMATION.length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makesTheTableThatTheClassDefines(Case one) throws Exception {
        Run run = one.run(one.inputs(), output);
        URL classes = output.resolve("classes").toUri().toURL();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes}, getClass().getClassLoader())) {
            for (String table : tables(one)) {
                TableForm defined = TableForm.of(definition(loader.loadClass(table)));
                assertEquals(defined, cloudFormation(text(run.generated(), table + CLOUDFORMATION)));
                assertEquals(defined, terraform(text(run.generated(), table + TERRAFORM)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isOfAsciiWhereToolsGuessTheEncoding(Case one) {
        for (String table : tables(one)) {
            String template = text(one.expected(), table + CLOUDFORMATION);
            assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(template), table);
            assertFalse(template.contains("\r"), table);
        }
    }

    private static CreateTableRequest definition(Class<?> table) throws ReflectiveOperationException {
        Object client = Proxy.newProxyInstance(
                table.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        Method connect = table.getDeclaredMethod("connect", DynamoDbClient.class);
        connect.setAccessible(true);
        Method definition = table.getDeclaredMethod("definition");
        definition.setAccessible(true);
        return (CreateTableRequest) definition.invoke(connect.invoke(null, client));
    }

    @SuppressWarnings("unchecked")
    private static TableForm cloudFormation(String text) {
        Map<String, Object> template = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        Map<String, Object> resources = (Map<String, Object>) template.get("Resources");
        Map<String, Object> resource =
                (Map<String, Object>) resources.values().iterator().next();
        assertEquals("AWS::DynamoDB::Table", resource.get("Type"));
        Map<String, Object> properties = (Map<String, Object>) resource.get("Properties");
        Map<String, Object> parameters = (Map<String, Object>) template.get("Parameters");
        String parameter = ((Map<String, String>) properties.get("TableName")).get("Ref");
        Map<String, Object> name = (Map<String, Object>) parameters.get(parameter);
        Map<String, IndexForm> indexes = new TreeMap<>();
        for (String kind : List.of("Global", "Local")) {
            for (Map<String, Object> index : list(properties.get(kind + "SecondaryIndexes"))) {
                Map<String, Object> projection = (Map<String, Object>) index.get("Projection");
                indexes.put(
                        (String) index.get("IndexName"),
                        new IndexForm(
                                kind.equals("Local"),
                                keys(index.get("KeySchema")),
                                (String) projection.get("ProjectionType"),
                                (List<String>) projection.getOrDefault("NonKeyAttributes", List.of())));
            }
        }
        List<String> attributes = list(properties.get("AttributeDefinitions")).stream()
                .map(attribute -> attribute.get("AttributeName") + ":" + attribute.get("AttributeType"))
                .toList();
        return new TableForm((String) name.get("Default"), keys(properties.get("KeySchema")), attributes, indexes);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    private static List<String> keys(Object schema) {
        return list(schema).stream()
                .map(key -> (String) key.get("AttributeName"))
                .toList();
    }

    private static TableForm terraform(String text) {
        JsonObject configuration = JsonParser.parseString(text).getAsJsonObject();
        JsonObject table = only(only(configuration.getAsJsonObject("resource")));
        List<String> keys = keys(table);
        Map<String, IndexForm> indexes = new TreeMap<>();
        for (JsonObject index : objects(table, "global_secondary_index")) {
            indexes.put(literal(index.get("name")), index(index, false, keys(index)));
        }
        for (JsonObject index : objects(table, "local_secondary_index")) {
            List<String> both = new ArrayList<>(keys.subList(0, 1));
            both.addAll(keys(index));
            indexes.put(literal(index.get("name")), index(index, true, both));
        }
        String reference = table.get("name").getAsString();
        String name = configuration
                .getAsJsonObject("variable")
                .getAsJsonObject(reference.substring("${var.".length(), reference.length() - 1))
                .get("default")
                .getAsString();
        List<String> attributes = objects(table, "attribute").stream()
                .map(attribute -> literal(attribute.get("name")) + ":" + literal(attribute.get("type")))
                .toList();
        return new TableForm(name, keys, attributes, indexes);
    }

    private static JsonObject only(JsonObject object) {
        assertEquals(1, object.size());
        return object.entrySet().iterator().next().getValue().getAsJsonObject();
    }

    private static List<JsonObject> objects(JsonObject object, String name) {
        JsonArray array = object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static List<String> keys(JsonObject block) {
        return Stream.of("hash_key", "range_key")
                .flatMap(name -> Optional.ofNullable(block.get(name)).stream())
                .map(DeploymentTemplateTest::literal)
                .toList();
    }

    private static IndexForm index(JsonObject block, boolean local, List<String> keys) {
        List<String> included = new ArrayList<>();
        if (block.has("non_key_attributes")) {
            block.getAsJsonArray("non_key_attributes").forEach(attribute -> included.add(literal(attribute)));
        }
        return new IndexForm(local, keys, block.get("projection_type").getAsString(), included);
    }

    /** What Terraform makes of a template that holds constants only. */
    private static String literal(JsonElement template) {
        String text = template.getAsString().replace("${\"$\"}", "\0dollar").replace("${\"%\"}", "\0percent");
        assertFalse(text.contains("${") || text.contains("%{"), text);
        return text.replace("\0dollar", "$").replace("\0percent", "%");
    }
}
