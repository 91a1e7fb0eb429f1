package dev.singlet.processor.problem;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where something was written.
 *
 * @param element the declaration; for a record component its backing field, since JDK 17 gives components no position
 * @param mirror the annotation on it, if the thing stands in one
 * @param value the value in the annotation, if the thing is one
 */
public record Origin(Element element, Optional<AnnotationMirror> mirror, Optional<AnnotationValue> value) {

    /** Returns the origin of something that is a declaration. */
    public static Origin of(Element element) {
        return new Origin(element, Optional.empty(), Optional.empty());
    }

    /** Returns the origin of something that is an annotation. */
    public static Origin of(Element element, AnnotationMirror mirror) {
        return new Origin(element, Optional.of(mirror), Optional.empty());
    }

    /** Returns the origin of something that is a value in an annotation. */
    public static Origin of(Element element, AnnotationMirror mirror, AnnotationValue value) {
        return new Origin(element, Optional.of(mirror), Optional.of(value));
    }
}
