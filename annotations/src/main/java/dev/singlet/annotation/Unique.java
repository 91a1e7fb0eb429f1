package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two items of the entity have the same value here: a {@code String}, a whole number, an {@code Instant}, a {@code
 * LocalDate}, a {@code UUID}, an enum, a {@code boolean}, or what is converted to one.
 *
 * <p>Strings are compared exactly; keep a component of its own in lower case where case is not to matter. An item that
 * has no value takes none. For each value there is a guard item in the table, written in one transaction with the item
 * that has it. The repository finds items by it: {@code findByEmail}.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Unique {

    /**
     * Other components: the value is unique among items that have the same values there, as a user name is within a
     * tenant. An item in which one of them is absent takes no value.
     *
     * @return their names; by default the value is unique among all items of the entity
     */
    String[] scope() default {};

    /**
     * The name under which guards are stored, as part of their keys. To change it is to forget all values taken.
     *
     * @return the name; by default that of the component
     */
    String name() default "";
}
