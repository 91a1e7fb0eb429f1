package dev.singlet.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The version of an item, as a {@code long} or a {@code Long}: how often it has been written since it was created.
 *
 * <p>It keeps two writers who have read the same item from overwriting each other. A created item has version 1, and
 * every put and update adds one. A put and a deletion of a record demand that the item still has the record's version,
 * an update does so with {@code ifVersion}. A record with version 0 or null says that it has not been stored yet; an item
 * that was stored without a version reads as 0.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
