package dev.singlet.processor.read;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.util.Elements;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.TypeAnnotationNode;

/**
 * An annotation within the type of a component, as a class file has it.
 *
 * @param path what it annotates, as {@link TypePaths} has it
 * @param node the annotation
 */
record TypeAnnotation(String path, AnnotationNode node) {

    static TypeAnnotation of(TypeAnnotationNode node) {
        return new TypeAnnotation(node.typePath == null ? TypePaths.ROOT : node.typePath.toString(), node);
    }

    /** Asks for the name alone: the annotation's own class need not be at hand. */
    boolean isNullableAt(String place) {
        String name = Type.getType(node.desc).getClassName();
        return path.equals(place) && name.substring(name.lastIndexOf('.') + 1).equals("Nullable");
    }

    /** Returns the annotation as a compiler would show it, unless its class is not at hand. */
    Optional<AnnotationMirror> mirror(Elements elements) {
        return ClassFileAnnotation.of(elements, node);
    }
}
