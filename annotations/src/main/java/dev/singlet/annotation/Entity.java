package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a kind of item. The record needs a {@link Key} and belongs to one table, the one whose interface it
 * implements, or that lists it from another module.
 *
 * <p>For a record {@code Chat} the processor generates {@code ChatRepository}, {@code ChatKey}, {@code ChatDraft},
 * {@code ChatUpdate}, {@code ChatFields} and {@code ChatCodec} in the record's package.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Entity {

    /**
     * The value of the table's type attribute in items of this kind. It is stored: renaming the record with this left
     * as it was keeps existing items readable.
     *
     * @return the stored discriminator; empty for the simple name of the record
     */
    String name() default "";

    /**
     * The name of the table's method that returns the repository.
     *
     * @return a Java identifier such as {@code "people"}; empty for the English plural of the record's name
     */
    String plural() default "";

    /**
     * Whether items of this kind may be read from a cache such as DynamoDB Accelerator (DAX): plain reads by key go to
     * the client that the table's options name with {@code cachedReads}, if they do. Such a read may be older than any
     * read of DynamoDB itself. Consistent reads, queries, scans, transactions and writes never go there.
     *
     * @return whether plain reads by key may be answered by a cache
     */
    boolean cached() default false;

    /**
     * Whether the table is declared by another module, which uses that of the record: a {@link Table} that lists the
     * record in {@link Table#entities()}. The record cannot implement the table's interface then; it implements an
     * interface of its own module which that one extends. Nothing is generated for the record in its own module, and
     * nothing is checked about its keys.
     *
     * @return whether a table of another module lists the record
     */
    boolean tableElsewhere() default false;
}
