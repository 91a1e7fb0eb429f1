package dev.singlet.sample;

import dev.singlet.Projection;
import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.ItemReader;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A view of a task. */
public record TaskName(String name) {

    /** What a query is told to read. */
    public static final Projection<Task, TaskName> PROJECTION = new Projection<>() {

        @Override
        public List<String> attributes() {
            return List.of("name");
        }

        @Override
        public TaskName decode(Map<String, AttributeValue> item) {
            return new TaskName(new ItemReader("TaskName", item).get("name", AttributeCodec.STRING));
        }
    };
}
