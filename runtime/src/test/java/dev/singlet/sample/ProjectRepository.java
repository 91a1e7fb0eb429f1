package dev.singlet.sample;

import dev.singlet.CreateAction;
import dev.singlet.EntityScan;
import dev.singlet.GetAction;
import dev.singlet.UnconditionalDeleteAction;
import dev.singlet.UnconditionalPutAction;
import dev.singlet.runtime.EntityOperations;
import dev.singlet.runtime.TableClient;
import java.util.Optional;

/** The projects. */
public final class ProjectRepository {

    private final EntityOperations<Project, ProjectKey, ProjectFields> operations;

    ProjectRepository(TableClient table) {
        this.operations = table.entity(ProjectCodec.INSTANCE, ProjectFields.INSTANCE);
    }

    public EntityScan<Project, ProjectFields> scan() {
        return operations.scan();
    }

    public Optional<Project> find(String project) {
        return operations.find(new ProjectKey(project));
    }

    public Project create(Project project) {
        return creating(project).execute();
    }

    public CreateAction<Project, ProjectFields> creating(Project project) {
        return operations.creating(project);
    }

    public UnconditionalPutAction<Project, ProjectFields> putting(Project project) {
        return operations.putting(project);
    }

    public ProjectUpdate update(String project) {
        return new ProjectUpdate(operations, new ProjectKey(project));
    }

    public GetAction<Project> getting(String project) {
        return operations.getting(new ProjectKey(project));
    }

    public UnconditionalDeleteAction<Project, ProjectFields> deleting(String project) {
        return operations.deleting(new ProjectKey(project));
    }
}
