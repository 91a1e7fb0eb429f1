package dev.singlet.processor.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.RecordComponentNode;
import org.objectweb.asm.tree.TypeAnnotationNode;

/** Reads class files of records. */
final class ClassFiles {

    private final Elements elements;
    private final Filer filer;

    ClassFiles(Elements elements, Filer filer) {
        this.elements = elements;
        this.filer = filer;
    }

    /** Returns what is annotated in the types of a record's components, by their names, if its class file is found. */
    Optional<Map<String, List<TypeAnnotation>>> typeAnnotations(TypeElement record) throws IOException {
        Optional<FileObject> file = find(record);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        ClassNode node = new ClassNode();
        try (InputStream content = file.get().openInputStream()) {
            new ClassReader(content).accept(node, ClassReader.SKIP_CODE);
        }
        Map<String, List<TypeAnnotation>> found = new HashMap<>();
        for (RecordComponentNode component : node.recordComponents) {
            List<TypeAnnotation> annotations = new ArrayList<>();
            Stream.of(component.visibleTypeAnnotations, component.invisibleTypeAnnotations)
                    .flatMap(some -> some == null ? Stream.<TypeAnnotationNode>empty() : some.stream())
                    .map(TypeAnnotation::of)
                    .forEach(annotations::add);
            found.put(component.name, annotations);
        }
        return Optional.of(found);
    }

    private Optional<FileObject> find(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String binaryName = elements.getBinaryName(type).toString();
        String fileName = binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
        for (Location location : List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT)) {
            try {
                FileObject file = filer.getResource(location, packageName, fileName);
                file.openInputStream().close();
                return Optional.of(file);
            } catch (IOException | IllegalArgumentException e) {
                // It is not there; a Filer may say so when the file is asked for, or opened.
            }
        }
        return Optional.empty();
    }
}
