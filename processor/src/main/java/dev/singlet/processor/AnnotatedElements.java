package dev.singlet.processor;

import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What is annotated in one round.
 *
 * @param present the annotations that there are in the round
 * @param round the round
 */
record AnnotatedElements(Set<? extends TypeElement> present, RoundEnvironment round) {

    /**
     * Returns what has an annotation. The compiler looks at every member of every type for it, generated ones included,
     * and is therefore not asked for an annotation that it has not seen.
     */
    Set<? extends Element> with(String annotation) {
        for (TypeElement type : present) {
            if (type.getQualifiedName().contentEquals(annotation)) {
                return round.getElementsAnnotatedWith(type);
            }
        }
        return Set.of();
    }
}
