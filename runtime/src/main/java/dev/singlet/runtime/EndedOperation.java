package dev.singlet.runtime;

import dev.singlet.CapacityUnits;
import dev.singlet.Operation;
import dev.singlet.OperationEvent;
import java.time.Duration;
import java.util.Optional;

/** What listeners are told at the end of an operation. */
record EndedOperation(
        Operation operation,
        String table,
        Optional<String> index,
        Optional<String> entity,
        long itemCount,
        long scannedCount,
        int requests,
        int attempts,
        Duration duration,
        Optional<CapacityUnits> consumedCapacity,
        Optional<Class<? extends Throwable>> failure)
        implements OperationEvent {}
