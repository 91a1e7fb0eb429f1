package dev.singlet.processor.model;

import com.squareup.javapoet.ClassName;

/**
 * The names of what is generated for an item collection.
 *
 * @param query such as {@code UserActivityQuery}
 * @param group such as {@code UserActivityGroup}
 * @param method the method of the table class, such as {@code userActivity}
 */
public record CollectionNames(ClassName query, ClassName group, String method) {}
