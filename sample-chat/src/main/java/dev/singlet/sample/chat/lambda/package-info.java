/** The chat store as an AWS Lambda function behind an API Gateway HTTP API. */
@NullMarked
package dev.singlet.sample.chat.lambda;

import org.jspecify.annotations.NullMarked;
