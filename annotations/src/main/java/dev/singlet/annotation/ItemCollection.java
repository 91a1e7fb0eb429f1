package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Several entities that share partitions, read by one query.
 *
 * <p>Put it on a sealed interface; the entities of one table that it permits, directly or through sealed interfaces
 * below it, are the members, and the interface is the type of the results:
 *
 * <pre>{@code
 * @ItemCollection(partition = "USER#{userId}")
 * public sealed interface UserActivity extends ShopItem permits User, Order {}
 * }</pre>
 *
 * <p>The class of the table then has a method {@code userActivity(userId)}. A table may permit the interface instead of
 * its members, or besides them, and an entity may be in several collections.
 *
 * <p>Queries of one entity read no other one, so that templates whose keys lie among each other do not compile. Within
 * a collection they do: a hierarchy such as {@code ORDER#{id}} above {@code ORDER#{id}#ITEM#{number:4}} is declared by a
 * collection of both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ItemCollection {

    /**
     * The template of the partition key. Its components are the parameters of the query.
     *
     * @return a template of the same literals, types and formats as that of each member; the components' names are
     *     this template's own
     */
    String partition();

    /**
     * The index to query.
     *
     * @return the name of an index that each member uses; empty for the table itself
     */
    String index() default "";

    /**
     * The name of the generated query method.
     *
     * @return a Java identifier; empty for the name of the interface in lower camel case, without {@code Item} or
     *     {@code Items} at its end, such as {@code userActivity}
     */
    String query() default "";
}
