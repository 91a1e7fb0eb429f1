package dev.singlet.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The physical form of a global secondary index, where the defaults do not fit: its attributes and what it holds. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Gsi {

    /**
     * The name of the index in DynamoDB.
     *
     * @return the name that {@link Index#name()} refers to
     */
    String name();

    /**
     * The attribute that holds the partition key of the index.
     *
     * @return an attribute name; empty for the default, the index name followed by the table's partition key name
     */
    String partitionKey() default "";

    /**
     * The attribute that holds the sort key of the index.
     *
     * @return an attribute name; empty for the default, the index name followed by the table's sort key name
     */
    String sortKey() default "";

    /**
     * What the index holds of an item. From an index that does not hold all of it, queries return only views (see
     * {@link Projection}) whose components it holds, and keys.
     *
     * @return the projection
     */
    IndexProjection projection() default IndexProjection.ALL;

    /**
     * The attributes that the index holds besides the keys.
     *
     * @return 1 to 20 stored names of components, and at most 100 for all indexes of the table; empty except with
     *     {@link IndexProjection#INCLUDE}
     */
    String[] include() default {};
}
