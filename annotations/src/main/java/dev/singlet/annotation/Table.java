package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a DynamoDB table that holds several kinds of item.
 *
 * <p>Put it on a sealed interface; the records that the interface permits are the table's entities, and the interface
 * is the type of "any item of this table":
 *
 * <pre>{@code
 * @Table(name = "ChatsTable")
 * public sealed interface ChatItem permits Chat, ChatMessage {}
 * }</pre>
 *
 * <p>Where sealing is not possible, because the records live in other packages of no common module, put it on a plain
 * interface and list the records in {@link #entities()}.
 *
 * <p>The table of {@code ChatItem} is generated as {@code ChatTable}: a trailing {@code Item} of the interface's name
 * is dropped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Table {

    /**
     * The name of the table in DynamoDB, unless another one is given when the program connects.
     *
     * @return 3 to 255 characters out of {@code a-z A-Z 0-9 _ . -}
     */
    String name();

    /**
     * The attribute that holds the partition key.
     *
     * @return an attribute name, never empty
     */
    String partitionKey() default "pk";

    /**
     * The attribute that holds the sort key.
     *
     * @return an attribute name, or the empty string for a table without a sort key
     */
    String sortKey() default "sk";

    /**
     * The attribute that tells the entities apart. It holds {@link Entity#name()}.
     *
     * @return an attribute name, never empty
     */
    String typeAttribute() default "entityType";

    /**
     * Whether items that lack the type attribute belong to the table as well, each to the entity that its key is one
     * of: for a table that another program has filled. Updates then write the attribute to those items that they
     * touch.
     *
     * <p>Whatever has a key that an entity could have made, and no type attribute, is read as one of that entity. Keys
     * of an entity are those that its templates make, escapes included.
     *
     * @return true to recognize items without the type attribute by their keys
     */
    boolean adoptUntyped() default false;

    /**
     * Whether the table is used with the SDK's asynchronous client as well: {@code ChatAsyncTable} and {@code
     * ChatAsyncRepository} are generated besides {@code ChatTable} and {@code ChatRepository}.
     *
     * @return true for both; by default only the classes for the synchronous client are generated
     */
    boolean async() default false;

    /**
     * Global indexes whose key attributes are not named by the default rule, or that do not hold whole items. An index
     * that only appears in {@link Index} is declared by that.
     *
     * @return the declarations, at most one for each index name
     */
    Gsi[] indexes() default {};

    /**
     * Local indexes whose sort key is not named by the default rule, or that do not hold whole items. An index that
     * only appears in {@link Index} is declared by that.
     *
     * @return the declarations, at most one for each index name
     */
    Lsi[] localIndexes() default {};

    /**
     * The table's entities where the interface cannot be sealed. A record of another module, which cannot implement this
     * interface, says {@link Entity#tableElsewhere()} and implements an interface that this one extends, as all other
     * entities do then. That interface is the type of "any item of this table".
     *
     * @return records annotated with {@link Entity}; empty for a sealed interface
     */
    Class<?>[] entities() default {};
}
