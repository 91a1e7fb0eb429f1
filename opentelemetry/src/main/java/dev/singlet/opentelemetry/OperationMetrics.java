package dev.singlet.opentelemetry;

import dev.singlet.CapacityUnits;
import dev.singlet.OperationEvent;
import io.opentelemetry.api.metrics.DoubleCounter;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.context.Context;
import java.util.List;

/** The metrics of operations. */
final class OperationMetrics {

    // As the conventions advise.
    private static final List<Double> SECONDS = List.of(0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0);
    private static final List<Long> ROWS =
            List.of(1L, 2L, 5L, 10L, 20L, 50L, 100L, 200L, 500L, 1000L, 2000L, 5000L, 10000L);
    private static final double NANOS = 1_000_000_000;

    private final DoubleHistogram duration;
    private final LongHistogram returnedRows;
    private final DoubleCounter capacity;

    OperationMetrics(Meter meter) {
        this.duration = meter.histogramBuilder("db.client.operation.duration")
                .setUnit("s")
                .setDescription("Duration of database client operations.")
                .setExplicitBucketBoundariesAdvice(SECONDS)
                .build();
        this.returnedRows = meter.histogramBuilder("db.client.response.returned_rows")
                .ofLongs()
                .setUnit("{row}")
                .setDescription("The actual number of records returned by the database operation.")
                .setExplicitBucketBoundariesAdvice(ROWS)
                .build();
        this.capacity = meter.counterBuilder("singlet.consumed_capacity")
                .ofDoubles()
                .setUnit("{unit}")
                .setDescription("Capacity units that operations consumed.")
                .build();
    }

    /** Records an operation that has ended. */
    void record(OperationEvent event, Context context) {
        duration.record((double) event.duration().toNanos() / NANOS, OperationAttributes.ofMetrics(event), context);
        if (OperationAttributes.returnsRows(event)) {
            returnedRows.record(event.itemCount(), OperationAttributes.ofMetrics(event), context);
        }
        event.consumedCapacity().ifPresent(units -> add(event, units, context));
    }

    private void add(OperationEvent event, CapacityUnits units, Context context) {
        if (units.table() > 0) {
            capacity.add(units.table(), OperationAttributes.ofCapacity(event), context);
        }
        units.indexes()
                .forEach((index, consumed) ->
                        capacity.add(consumed, OperationAttributes.ofCapacity(event, index), context));
    }
}
