package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An access pattern of an entity on a secondary index.
 *
 * <p>The templates are those of {@link Key}. Where a component of one may be absent, the index key attribute is absent
 * with it, and the item is not in the index then (a sparse index).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Indexes.class)
public @interface Index {

    /**
     * The name of the index in DynamoDB. Entities of one table share an index by naming it alike.
     *
     * @return the index name
     */
    String name();

    /**
     * The name of the generated query method.
     *
     * @return a Java identifier; empty for {@code by} and the partition's components joined by {@code And}, such as
     *     {@code byOrgIdAndVehicleId}
     */
    String query() default "";

    /**
     * The template of the index's partition key.
     *
     * @return a template; empty only for a {@link #local()} index, which has the partition key of the table
     */
    String partition() default "";

    /**
     * The template of the index's sort key.
     *
     * @return a template; empty for an index without a sort key
     */
    String sort() default "";

    /**
     * Whether this is a local secondary index: same partition key as the table, another sort key, and strongly
     * consistent reads possible. Such an index can only be made together with the table.
     *
     * @return true for a local index, false for a global one
     */
    boolean local() default false;
}
