package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A partial view of an entity: a record whose components are a subset of the entity's, with the same names and types.
 *
 * <p>For a record {@code ChatSummary} the processor generates {@code ChatSummaryProjection}; a query returns the view
 * with {@code as(ChatSummaryProjection.INSTANCE)} and then asks DynamoDB for those attributes only.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Projection {

    /**
     * The entity that this is a view of.
     *
     * @return a record annotated with {@link Entity}
     */
    Class<?> of();

    /**
     * The table of the entity, where the entity does not tell it: one with {@link Entity#tableElsewhere()}.
     *
     * @return an interface annotated with {@link Table}; {@code void.class} for the one that the entity implements
     */
    Class<?> table() default void.class;

    /**
     * Indexes that the view must be readable from. An index that does not hold whole items can be read only through
     * views whose components it holds; to name it here makes it a compile error, and not one of each query, when the
     * view outgrows the index.
     *
     * @return names of indexes of the entity; may be empty, and need not name all that hold the view
     */
    String[] indexes() default {};
}
