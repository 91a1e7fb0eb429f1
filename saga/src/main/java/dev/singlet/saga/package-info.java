/**
 * Sagas: several calls of other services that are done all or undone again, kept in a DynamoDB table so that any worker
 * can go on with them. Start at {@link dev.singlet.saga.SagaDefinition} and {@link dev.singlet.saga.Sagas}.
 */
@NullMarked
package dev.singlet.saga;

import org.jspecify.annotations.NullMarked;
