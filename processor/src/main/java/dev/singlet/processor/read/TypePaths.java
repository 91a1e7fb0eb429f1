package dev.singlet.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Names the parts of a type as class files do, so that what one knows of them can be added to what the other knows. */
public final class TypePaths {

    /** The type itself. */
    public static final String ROOT = "";

    /** The elements of an array. */
    public static final String ELEMENT = "[";

    private TypePaths() {}

    /** Returns the path of a type argument, counted from 0. */
    public static String argument(String path, int index) {
        return path + index + ";";
    }

    /** Returns what is annotated within a type. */
    static Map<String, List<AnnotationView>> inside(Element annotated, TypeMirror type) {
        Map<String, List<AnnotationView>> found = new HashMap<>();
        addInside(annotated, type, ROOT, found);
        return found;
    }

    private static void addInside(
            Element annotated, TypeMirror type, String path, Map<String, List<AnnotationView>> found) {
        if (type instanceof ArrayType array) {
            add(annotated, array.getComponentType(), path + ELEMENT, found);
        } else if (type instanceof DeclaredType declared) {
            for (int i = 0; i < declared.getTypeArguments().size(); i++) {
                add(annotated, declared.getTypeArguments().get(i), argument(path, i), found);
            }
        }
    }

    private static void add(Element annotated, TypeMirror part, String path, Map<String, List<AnnotationView>> found) {
        List<? extends AnnotationMirror> mirrors = part.getAnnotationMirrors();
        if (!mirrors.isEmpty()) {
            found.put(
                    path,
                    mirrors.stream()
                            .map(mirror -> new AnnotationView(annotated, mirror))
                            .toList());
        }
        addInside(annotated, part, path, found);
    }
}
