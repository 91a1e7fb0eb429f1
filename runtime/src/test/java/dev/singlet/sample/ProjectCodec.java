package dev.singlet.sample;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Converts projects. */
public final class ProjectCodec extends EntityCodec<Project, ProjectKey> {

    public static final ProjectCodec INSTANCE = new ProjectCodec();

    private ProjectCodec() {
        super("Project", Project.class);
    }

    @Override
    public void write(Project project, ItemWriter item) {
        item.put("project", project.project(), AttributeCodec.STRING);
        item.put("name", project.name(), AttributeCodec.STRING);
    }

    @Override
    public Project read(ItemReader item) {
        return new Project(item.get("project", AttributeCodec.STRING), item.get("name", AttributeCodec.STRING));
    }

    @Override
    public void writeIndexKeys(Project project, ItemWriter item) {}

    @Override
    public ProjectKey keyOf(Project project) {
        return new ProjectKey(project.project());
    }

    @Override
    public ProjectKey parseKey(String partition, @Nullable String sort) {
        return ProjectKey.parse(partition, Objects.requireNonNull(sort));
    }

    @Override
    public void validate(Project project, Violations violations) {
        violations.required("name", project.name());
    }
}
