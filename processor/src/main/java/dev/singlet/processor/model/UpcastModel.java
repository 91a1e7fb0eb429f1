package dev.singlet.processor.model;

import com.squareup.javapoet.ClassName;

/**
 * One step from an old form of a document to a newer one.
 *
 * @param from the version that it takes
 * @param method the static method of the document's record
 * @param parameter the record of the old form
 * @param result the document's record, or the parameter of the next step
 */
public record UpcastModel(int from, String method, ClassName parameter, ClassName result) {}
