/** What DynamoDB has limits for: what the library does there, compared with what DynamoDB Local does. */
@NullMarked
package dev.singlet.limits;

import org.jspecify.annotations.NullMarked;
