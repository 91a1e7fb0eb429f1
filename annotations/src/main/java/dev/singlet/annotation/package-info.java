/**
 * The annotations with which records are declared to be items of a DynamoDB table.
 *
 * <p>Start at {@link dev.singlet.annotation.Table}. All of them are read at compile time only.
 */
package dev.singlet.annotation;
