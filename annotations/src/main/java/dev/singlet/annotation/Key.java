package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key of an entity, as templates over its components: {@code "MSG#{createdAt:millis}#{messageId}"}.
 *
 * <p>{@code #} separates segments. A component is written {@code {name}} or {@code {name:format}}; the formats are a
 * width for whole numbers ({@code {version:10}}, padded with zeros), {@code millis}, {@code micros}, {@code seconds},
 * {@code hour} and {@code day} for {@code Instant} (nine fraction digits without one), {@code lower} and
 * {@code upper} for {@code String}. Values are encoded so that no value can hold a raw {@code #} and keys sort as
 * their components do.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Key {

    /**
     * The template of the partition key.
     *
     * @return a template, never empty
     */
    String partition();

    /**
     * The template of the sort key.
     *
     * @return a template; empty only where the table has no sort key
     */
    String sort() default "";
}
