package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component in another form, by a converter of the program's own.
 *
 * <p>A component of a converted type can also be used in key templates, if the form that is stored can be.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Convert {

    /**
     * The converter: a class that implements {@code dev.singlet.AttributeConverter} for the component's type, is
     * accessible from the entity's package and has a constructor without parameters.
     *
     * @return the converter's class
     */
    Class<?> value();
}
