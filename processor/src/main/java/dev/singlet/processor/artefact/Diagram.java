package dev.singlet.processor.artefact;

import dev.singlet.processor.model.CollectionModel;
import dev.singlet.processor.model.EntityModel;
import dev.singlet.processor.model.IndexSchema;
import dev.singlet.processor.model.KeyAttribute;
import dev.singlet.processor.model.QueryReach;
import dev.singlet.processor.model.TableModel;
import dev.singlet.processor.problem.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Draws a table as a flowchart of Mermaid: the partitions of the table and of each index with the entities in them, and
 * the item collections that read several.
 */
final class Diagram {

    // A number sign begins an entity of Mermaid only where a semicolon ends it, and that is never written as it is.
    private static final Pattern HARMLESS = Pattern.compile("[a-zA-Z0-9 #{}:_.,=()$-]");

    private final TableModel table;
    private final StringBuilder lines = new StringBuilder("flowchart LR\n");
    private final Map<String, String> nodes = new HashMap<>();

    private Diagram(TableModel table) {
        this.table = table;
    }

    static String of(TableModel table) {
        Diagram diagram = new Diagram(table);
        diagram.draw();
        return diagram.lines.toString();
    }

    private void draw() {
        place("t", "table " + table.name(), table.onTable());
        for (int i = 0; i < table.indexes().size(); i++) {
            IndexSchema index = table.indexes().get(i);
            place("i" + i, (index.local() ? "local index " : "index ") + index.name(), table.on(index));
        }
        for (int i = 0; i < table.indexes().size(); i++) {
            for (QueryReach reach : table.on(table.indexes().get(i))) {
                line(1, node(Optional.empty(), reach.entity()) + " -.-> " + node(reach.index(), reach.entity()));
            }
        }
        for (int i = 0; i < table.collections().size(); i++) {
            collection("c" + i, table.collections().get(i));
        }
    }

    // subgraph t ["table ChatsTable"]
    //     subgraph t0 ["pk = CHAT#{chatId}"]
    //         t0e0["Chat<br>sk = METADATA"]
    //         t0e1["ChatMessage<br>sk = MSG#{createdAt:millis}#{messageId}"]
    //     end
    // end
    private void place(String id, String title, List<QueryReach> reaches) {
        line(1, "subgraph " + id + " [" + label(title) + "]");
        int number = 0;
        for (List<QueryReach> partition : partitions(reaches)) {
            String partitionId = id + "p" + number++;
            line(
                    2,
                    "subgraph " + partitionId + " ["
                            + label(KeyText.equation(partition.get(0).partition())) + "]");
            for (QueryReach reach : partition) {
                String node = partitionId + "e" + nodes.size();
                nodes.put(key(reach.index(), reach.entity()), node);
                List<String> texts =
                        new ArrayList<>(List.of(reach.entity().type().simpleName()));
                reach.sort().map(KeyText::equation).ifPresent(texts::add);
                line(3, node + "[" + label(texts.toArray(String[]::new)) + "]");
            }
            line(2, "end");
        }
        line(1, "end");
    }

    /** The entities by their partitions, in the order of the first of each; names of components do not matter. */
    private static List<List<QueryReach>> partitions(List<QueryReach> reaches) {
        Map<KeyAttribute, List<QueryReach>> partitions = new LinkedHashMap<>();
        for (QueryReach reach : reaches) {
            KeyAttribute partition = partitions.keySet().stream()
                    .filter(other ->
                            other.template().isShapedLike(reach.partition().template()))
                    .findFirst()
                    .orElse(reach.partition());
            partitions.computeIfAbsent(partition, first -> new ArrayList<>()).add(reach);
        }
        return List.copyOf(partitions.values());
    }

    // c0(["userActivity(userId)"]) --> t0e0 & t0e1
    private void collection(String id, CollectionModel collection) {
        String members = collection.members().stream()
                .map(member -> node(collection.index().map(IndexSchema::name), member.entity()))
                .collect(Collectors.joining(" & "));
        String call = new CollectionQueries(collection).rows().get(0).call();
        line(1, id + "([" + label(call) + "]) --> " + members);
    }

    private String node(Optional<String> index, EntityModel entity) {
        return Objects.requireNonNull(nodes.get(key(index, entity)));
    }

    private static String key(Optional<String> index, EntityModel entity) {
        return index.orElse("") + " " + entity.type().canonicalName();
    }

    private void line(int depth, String text) {
        lines.append("    ".repeat(depth)).append(text).append('\n');
    }

    private static String label(String... texts) {
        return List.of(texts).stream().map(Diagram::escaped).collect(Collectors.joining("<br>", "\"", "\""));
    }

    private static String escaped(String text) {
        return Shown.text(text)
                .codePoints()
                .mapToObj(c -> {
                    String character = Character.toString(c);
                    return HARMLESS.matcher(character).matches() ? character : "#" + c + ";";
                })
                .collect(Collectors.joining());
    }
}
