package dev.singlet.processor.artefact;

import dev.singlet.processor.model.IndexProjection;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Writes the CloudFormation template of a table: a stack by itself, or a part of one by CDK's {@code CfnInclude}.
 *
 * <p>All names begin with that of the table class, so that the templates of several tables fit into one stack.
 */
final class CloudFormation {

    private static final String STREAM_VIEW = "NEW_AND_OLD_IMAGES";

    private final TableModel table;
    private final String resource;
    private final String nameParameter;
    private final String recoveryParameter;
    private final String streamParameter;
    private final String streamCondition;

    private CloudFormation(TableModel table) {
        this.table = table;
        this.resource = PhysicalNames.logical(table);
        this.nameParameter = resource + "Name";
        this.recoveryParameter = resource + "PointInTimeRecovery";
        this.streamParameter = resource + "Stream";
        this.streamCondition = resource + "HasStream";
    }

    static String template(TableModel table) {
        return Yaml.text(new CloudFormation(table).template());
    }

    private Node template() {
        return Yaml.mapping()
                .put("AWSTemplateFormatVersion", Yaml.quoted("2010-09-09"))
                .put("Description", Yaml.quoted("The DynamoDB table of " + resource))
                .put("Parameters", parameters())
                .put(
                        "Conditions",
                        Yaml.mapping().put(streamCondition, isStreamed()).node())
                .put("Resources", Yaml.mapping().put(resource, resource()).node())
                .put("Outputs", outputs())
                .node();
    }

    private Node parameters() {
        return Yaml.mapping()
                .put(
                        nameParameter,
                        Yaml.mapping()
                                .put("Type", Yaml.plain("String"))
                                .put("Description", Yaml.quoted("The name of the table; another name is another table"))
                                .put("Default", Yaml.quoted(table.name()))
                                .put("AllowedPattern", Yaml.quoted("[a-zA-Z0-9_.-]{3,255}"))
                                .node())
                .put(
                        recoveryParameter,
                        flag("Whether the table can be restored to any second of the last 35 days", true))
                .put(streamParameter, flag("Whether changes are streamed, with the item before and after each", false))
                .node();
    }

    private static Node flag(String description, boolean byDefault) {
        return Yaml.mapping()
                .put("Type", Yaml.plain("String"))
                .put("Description", Yaml.quoted(description))
                .put("Default", Yaml.quoted(String.valueOf(byDefault)))
                .put("AllowedValues", Yaml.sequence(List.of(Yaml.quoted("true"), Yaml.quoted("false"))))
                .node();
    }

    private Node isStreamed() {
        return function("Fn::Equals", Yaml.sequence(List.of(ref(streamParameter), Yaml.quoted("true"))));
    }

    private Node resource() {
        return Yaml.mapping()
                .put("Type", Yaml.plain("AWS::DynamoDB::Table"))
                .put("DeletionPolicy", Yaml.plain("Retain"))
                .put("UpdateReplacePolicy", Yaml.plain("Retain"))
                .put("Properties", properties())
                .node();
    }

    private Node properties() {
        Yaml.Mapping properties = Yaml.mapping()
                .put("TableName", ref(nameParameter))
                .put("BillingMode", Yaml.plain("PAY_PER_REQUEST"))
                .put("AttributeDefinitions", attributeDefinitions())
                .put("KeySchema", keySchema(table.partitionKey(), table.sortKey()));
        addIndexes(properties, "GlobalSecondaryIndexes", PhysicalNames.indexes(table, false));
        addIndexes(properties, "LocalSecondaryIndexes", PhysicalNames.indexes(table, true));
        table.timeToLive()
                .ifPresent(attribute -> properties.put(
                        "TimeToLiveSpecification",
                        Yaml.mapping()
                                .put("AttributeName", Yaml.quoted(attribute))
                                .put("Enabled", Yaml.truth(true))
                                .node()));
        return properties
                .put(
                        "PointInTimeRecoverySpecification",
                        Yaml.mapping()
                                .put("PointInTimeRecoveryEnabled", ref(recoveryParameter))
                                .node())
                .put("StreamSpecification", stream())
                .node();
    }

    private Node attributeDefinitions() {
        List<Node> definitions = new ArrayList<>();
        for (String attribute : PhysicalNames.keyAttributes(table)) {
            definitions.add(Yaml.mapping()
                    .put("AttributeName", Yaml.quoted(attribute))
                    .put("AttributeType", Yaml.plain("S"))
                    .node());
        }
        return Yaml.sequence(definitions);
    }

    // CloudFormation refuses empty lists of indexes.
    private static void addIndexes(Yaml.Mapping properties, String name, List<IndexSchema> indexes) {
        if (!indexes.isEmpty()) {
            properties.put(
                    name,
                    Yaml.sequence(indexes.stream().map(CloudFormation::index).toList()));
        }
    }

    private static Node index(IndexSchema index) {
        return Yaml.mapping()
                .put("IndexName", Yaml.quoted(index.name()))
                .put("KeySchema", keySchema(index.partitionKey(), index.sortKey()))
                .put("Projection", projection(index))
                .node();
    }

    private static Node projection(IndexSchema index) {
        Yaml.Mapping projection = Yaml.mapping()
                .put("ProjectionType", Yaml.plain(index.projection().name()));
        if (index.projection() == IndexProjection.INCLUDE) {
            projection.put(
                    "NonKeyAttributes",
                    Yaml.sequence(index.included().stream().map(Yaml::quoted).toList()));
        }
        return projection.node();
    }

    private static Node keySchema(String partitionKey, Optional<String> sortKey) {
        List<Node> keys = new ArrayList<>();
        keys.add(key(partitionKey, "HASH"));
        sortKey.ifPresent(attribute -> keys.add(key(attribute, "RANGE")));
        return Yaml.sequence(keys);
    }

    private static Node key(String attribute, String type) {
        return Yaml.mapping()
                .put("AttributeName", Yaml.quoted(attribute))
                .put("KeyType", Yaml.plain(type))
                .node();
    }

    private Node stream() {
        Node specification =
                Yaml.mapping().put("StreamViewType", Yaml.plain(STREAM_VIEW)).node();
        return function(
                "Fn::If", Yaml.sequence(List.of(Yaml.plain(streamCondition), specification, ref("AWS::NoValue"))));
    }

    private Node outputs() {
        return Yaml.mapping()
                .put(
                        resource + "Ref",
                        output("The name of the table", ref(resource)).node())
                .put(
                        resource + "Arn",
                        output("The ARN of the table", attribute("Arn")).node())
                .put(
                        resource + "StreamArn",
                        output("The ARN of the stream", attribute("StreamArn"))
                                .put("Condition", Yaml.plain(streamCondition))
                                .node())
                .node();
    }

    private static Yaml.Mapping output(String description, Node value) {
        return Yaml.mapping().put("Description", Yaml.quoted(description)).put("Value", value);
    }

    private Node attribute(String name) {
        return function("Fn::GetAtt", plain(resource, name));
    }

    private static Node ref(String name) {
        return function("Ref", Yaml.plain(name));
    }

    // The long form of a function: every YAML parser reads it.
    private static Node function(String name, Node argument) {
        return Yaml.mapping().put(name, argument).node();
    }

    private static Node plain(String... words) {
        return Yaml.sequence(List.of(words).stream().map(Yaml::plain).toList());
    }
}
