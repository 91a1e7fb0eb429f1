package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The time of the latest write, as an {@code Instant}.
 *
 * <p>Every create, put and update sets it to the time of the table's clock, and rewrites the index keys that hold it.
 * The value is cut to the finest format of seconds or finer that a key template gives it; {@code hour} and {@code day}
 * cut the key alone.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedAt {}
