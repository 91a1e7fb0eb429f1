package dev.singlet.sample;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.EntityUpdate;

/** Changes attributes of a project; it has no time of the last update. */
public final class ProjectUpdate extends EntityUpdate<Project, ProjectFields, ProjectUpdate> {

    ProjectUpdate(EntityOperations<Project, ProjectKey, ProjectFields> operations, ProjectKey key) {
        super(operations, key);
    }

    public ProjectUpdate name(String name) {
        violations().required("name", name);
        changes().set("name", name, AttributeCodec.STRING);
        return this;
    }

    @Override
    protected ProjectUpdate self() {
        return this;
    }
}
