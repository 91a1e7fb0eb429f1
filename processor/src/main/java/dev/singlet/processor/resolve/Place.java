package dev.singlet.processor.resolve;

import dev.singlet.processor.problem.Shown;
import dev.singlet.processor.read.Text;

/**
 * The template that is being resolved, as messages name it.
 *
 * @param annotation the annotation, and the index if it is one
 * @param isSort whether it is a sort template, otherwise a partition template
 * @param entity the simple name of the record
 * @param text the template
 */
record Place(String annotation, boolean isSort, String entity, Text text) {

    /** Returns the annotation and the member, as in "@Key sort". */
    String shortName() {
        return annotation + (isSort ? " sort" : " partition");
    }

    /** Returns the whole, as in "@Key sort template "MSG#" of Message". */
    String fullName() {
        return "%s template \"%s\" of %s".formatted(shortName(), Shown.text(text.value()), entity);
    }
}
