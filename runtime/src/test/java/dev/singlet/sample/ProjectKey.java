package dev.singlet.sample;

import dev.singlet.EntityKey;
import dev.singlet.runtime.KeyFormat;
import dev.singlet.runtime.KeyReader;
import dev.singlet.runtime.KeyWriter;

/** The key of a project. */
public record ProjectKey(String project) implements EntityKey {

    static ProjectKey parse(String partition, String sort) {
        KeyReader reader = new KeyReader("Project", "pk", partition).literal("PROJECT#");
        String project = reader.component("project", KeyFormat.STRING);
        reader.end();
        new KeyReader("Project", "sk", sort).literal("METADATA").end();
        return new ProjectKey(project);
    }

    @Override
    public String partition() {
        return KeyWriter.partition("Project", "pk")
                .literal("PROJECT#")
                .component("project", project, KeyFormat.STRING)
                .finish();
    }

    @Override
    public String sort() {
        return "METADATA";
    }
}
