package dev.singlet.processor.read;

import dev.singlet.processor.problem.Origin;
import javax.lang.model.element.ExecutableElement;

/**
 * A method with {@code @Upcast} as written.
 *
 * @param method the method
 * @param from the version that it takes
 * @param origin the annotation
 */
public record UpcastDeclaration(ExecutableElement method, int from, Origin origin) {

    /** Returns the method's name. */
    public String name() {
        return method.getSimpleName().toString();
    }
}
