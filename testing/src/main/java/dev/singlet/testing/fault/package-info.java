/** Faults of the network and of the service, injected below the SDK so that its own retries take part. */
@NullMarked
package dev.singlet.testing.fault;

import org.jspecify.annotations.NullMarked;
