package dev.singlet.sample;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;

/** The key of a task. */
public record TaskKey(String project, String id) implements EntityKey {

    static TaskKey parse(String partition, String sort) {
        KeyReader partitionReader = new KeyReader("Task", "pk", partition).literal("PROJECT#");
        String project = partitionReader.component("project", KeyFormat.STRING);
        partitionReader.end();
        KeyReader sortReader = new KeyReader("Task", "sk", sort).literal("TASK#");
        String id = sortReader.component("id", KeyFormat.STRING);
        sortReader.end();
        return new TaskKey(project, id);
    }

    @Override
    public String partition() {
        return partitionOf(project);
    }

    @Override
    public String sort() {
        return sortPrefix().component("id", id, KeyFormat.STRING).finish();
    }

    static String partitionOf(String project) {
        return KeyWriter.partition("Task", "pk")
                .literal("PROJECT#")
                .component("project", project, KeyFormat.STRING)
                .finish();
    }

    static KeyWriter sortPrefix() {
        return KeyWriter.sort("Task", "sk").literal("TASK#");
    }
}
