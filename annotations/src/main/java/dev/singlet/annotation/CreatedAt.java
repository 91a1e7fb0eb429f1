package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The time at which the item was created, as an {@code Instant}.
 *
 * <p>A record that carries null here is given the time of the table's clock when it is created or put; a value that it
 * carries is kept. Updates never change it. A generated value is cut to the finest format of seconds or finer that a
 * key template gives it; {@code hour} and {@code day} cut the key alone.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface CreatedAt {}
