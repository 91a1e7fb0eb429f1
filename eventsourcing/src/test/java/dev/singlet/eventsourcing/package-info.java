/** Tests of the event store on DynamoDB Local. */
@NullMarked
package dev.singlet.eventsourcing;

import org.jspecify.annotations.NullMarked;
