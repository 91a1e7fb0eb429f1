package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An identifier that the library makes when an item is created without one, as a {@code String} or a
 * {@code java.util.UUID}.
 *
 * <p>A record that carries null here is given a new identifier when it is created or put; a value that it carries is
 * kept. Updates never change it.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedId {

    /**
     * How the identifier is made.
     *
     * @return the strategy; random by default
     */
    IdStrategy value() default IdStrategy.RANDOM;
}
