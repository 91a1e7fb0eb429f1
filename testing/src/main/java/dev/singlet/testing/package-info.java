/**
 * A real DynamoDB on this machine, for tests and for {@code main} programs.
 *
 * <ul>
 *   <li>{@link dev.singlet.testing.DynamoDbExtension} gives a JUnit test class a client and tables of its own;
 *   <li>{@link dev.singlet.testing.LocalDynamoDb} does the same for a program.
 * </ul>
 *
 * <p>Both start AWS's DynamoDB Local inside the JVM unless told otherwise by the system property
 * {@value dev.singlet.testing.LocalDynamoDb#SWITCH_PROPERTY}.
 */
@NullMarked
package dev.singlet.testing;

import org.jspecify.annotations.NullMarked;
