package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds several {@link Index} annotations of one entity. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Indexes {

    /**
     * The indexes.
     *
     * @return one or more, in source order
     */
    Index[] value();
}
