package dev.singlet.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The physical form of a global secondary index, where the default attribute names do not fit. */
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
}
