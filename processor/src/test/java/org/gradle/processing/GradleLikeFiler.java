package org.gradle.processing;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Stands in for Gradle's filer, which is known by its package. */
public abstract class GradleLikeFiler implements Filer {

    private final Filer filer;

    protected GradleLikeFiler(Filer filer) {
        this.filer = filer;
    }

    /** Called for each resource that is generated. */
    protected abstract void generatedResource(String path, Element... originatingElements);

    /** Called for each source that is generated. */
    protected abstract void generated(String type, Element... originatingElements);

    @Override
    public final JavaFileObject createSourceFile(CharSequence name, Element... originatingElements) throws IOException {
        generated(name.toString(), originatingElements);
        return filer.createSourceFile(name, originatingElements);
    }

    @Override
    public final JavaFileObject createClassFile(CharSequence name, Element... originatingElements) {
        throw new UnsupportedOperationException("no class files are expected");
    }

    @Override
    public final FileObject createResource(
            Location location, CharSequence packageName, CharSequence name, Element... originatingElements)
            throws IOException {
        if (location != StandardLocation.CLASS_OUTPUT) {
            throw new UnsupportedOperationException("a resource elsewhere than among the classes");
        }
        generatedResource(name.toString(), originatingElements);
        return filer.createResource(location, packageName, name, originatingElements);
    }

    @Override
    public final FileObject getResource(Location location, CharSequence packageName, CharSequence name)
            throws IOException {
        return filer.getResource(location, packageName, name);
    }
}
