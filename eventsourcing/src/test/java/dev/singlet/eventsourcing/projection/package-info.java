/** Tests of projections on DynamoDB Local. */
@NullMarked
package dev.singlet.eventsourcing.projection;

import org.jspecify.annotations.NullMarked;
