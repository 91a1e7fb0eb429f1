package dev.singlet.processor.write;

import com.squareup.javapoet.JavaFile;
import dev.singlet.processor.model.ProjectionModel;

/** Makes the source of a projection. */
public final class ProjectionWriter {

    private ProjectionWriter() {}

    /** Returns the class that reads the view. */
    public static JavaFile write(ProjectionModel projection) {
        return new ProjectionEmitter(projection).emit();
    }
}
