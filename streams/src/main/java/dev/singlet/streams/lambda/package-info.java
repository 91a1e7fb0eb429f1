/**
 * Functions of AWS Lambda that a stream calls: {@link dev.singlet.streams.lambda.StreamHandler}. It needs {@code
 * aws-lambda-java-core}, {@code aws-lambda-java-events} and {@code aws-lambda-java-events-sdk-transformer}.
 */
@NullMarked
package dev.singlet.streams.lambda;

import org.jspecify.annotations.NullMarked;
