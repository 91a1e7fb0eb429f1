package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record, or a sealed interface of records, a document: a value with a stored form and a codec of its own. A
 * document can be a component, the element of a list, the value of a map, or a part of another document; and its codec
 * converts it to and from a map by itself, for events and the like.
 *
 * <p>For a type {@code AccountEvent} the processor generates {@code AccountEventCodec} and {@code AccountEventFields} in
 * the type's package, and {@code AccountEventHandler} if {@link #handler()} asks for it.
 *
 * <p>A record is stored as a map of its components. A sealed interface is stored as the record that the value is, with
 * the name of the record in the {@link #typeAttribute()}. The records that it permits need no annotation of their own,
 * unless they have a version or a name that is not their simple name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Document {

    /**
     * The name of the document: for a record what the type attribute of a sealed interface holds, and for both what
     * messages call the document. It is stored: renaming the type with this left as it was keeps what is stored
     * readable.
     *
     * @return the name; empty for the simple name of the type
     */
    String name() default "";

    /**
     * Earlier names of a record, which are read like its name and never written.
     *
     * @return the names; for records only
     */
    String[] aliases() default {};

    /**
     * The version of the record's form. It counts up whenever an old stored form can no longer be read as the record;
     * each earlier version then needs a method with {@link Upcast}. From 2 on it is stored in the
     * {@link #versionAttribute()}; what is stored without a version is of the first.
     *
     * @return a number from 1; for records only
     */
    int version() default 1;

    /**
     * The attribute that holds the version. What is stored under another name is no longer found: choose it before the
     * first version that is written.
     *
     * @return an attribute that no component is stored in; for records only
     */
    String versionAttribute() default "schemaVersion";

    /**
     * The attribute that holds the name of the record that a value is.
     *
     * @return an attribute that no component of a permitted record is stored in; for sealed interfaces only
     */
    String typeAttribute() default "type";

    /**
     * Whether to generate an interface such as {@code AccountEventHandler}, with a method for each record, which those
     * implement who must forget none.
     *
     * @return whether to; for sealed interfaces only
     */
    boolean handler() default false;
}
