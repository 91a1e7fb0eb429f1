package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The time at which the item expires: an {@code Instant}, or a {@code long} of seconds since 1970. Where it may be
 * absent, an item without it never expires.
 *
 * <p>It is stored as a number of whole seconds, as DynamoDB demands; a fraction is cut off when the item is written,
 * so that the record which a create returns is the one that is read later. From that second on the item does not exist
 * for the generated repositories, though DynamoDB may take days to delete it. A table has one such attribute: all of
 * its entities that expire store it under one name.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface TimeToLive {}
