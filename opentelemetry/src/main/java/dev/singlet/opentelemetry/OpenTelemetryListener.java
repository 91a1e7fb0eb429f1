package dev.singlet.opentelemetry;

import dev.singlet.OperationEvent;
import dev.singlet.OperationListener;
import dev.singlet.OperationObserver;
import dev.singlet.OperationStart;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;

/**
 * Traces and measures the operations of tables by OpenTelemetry, after its semantic conventions for database clients:
 * {@code ChatTable.connect(client, options -> options.listener(new OpenTelemetryListener(openTelemetry)))}.
 *
 * <p>Each operation is a span of kind {@code CLIENT}, named {@code create ChatsTable}. It covers retries and the pauses
 * before them. Its parent is the span that is current where the operation is called; it is current itself while requests
 * are given to the SDK, so that spans of an instrumented SDK or HTTP client become its children. {@code
 * db.operation.name} is Singlet's name of the operation, as one operation may need several requests, of several kinds.
 *
 * <table>
 * <caption>Metrics</caption>
 * <tr><th>name<th>type<th>unit<th>what it measures
 * <tr><td>{@code db.client.operation.duration}<td>histogram<td>{@code s}<td>how long operations take
 * <tr><td>{@code db.client.response.returned_rows}<td>histogram<td>{@code {row}}<td>items that reads returned
 * <tr><td>{@code singlet.consumed_capacity}<td>counter<td>{@code {unit}}<td>capacity units, if the table's options ask for
 * {@code consumedCapacity}
 * </table>
 *
 * <p>{@code error.type} is the name of the exception's class. No attribute holds a key or a value, nor the message of an
 * exception.
 *
 * <p>Instances can be shared by tables and threads.
 */
public final class OpenTelemetryListener implements OperationListener {

    private static final String SCOPE = "dev.singlet";

    private final Tracer tracer;
    private final OperationMetrics metrics;

    /**
     * Makes a listener.
     *
     * @param openTelemetry gives the tracer and the meter
     */
    public OpenTelemetryListener(OpenTelemetry openTelemetry) {
        this.tracer = openTelemetry.getTracer(SCOPE);
        this.metrics = new OperationMetrics(openTelemetry.getMeter(SCOPE));
    }

    /** Starts a span, which ends with the operation. */
    @Override
    public OperationObserver onStart(OperationStart start) {
        Context parent = Context.current();
        Span span = tracer.spanBuilder(start.operation() + " " + start.table())
                .setParent(parent)
                .setSpanKind(SpanKind.CLIENT)
                .setAllAttributes(OperationAttributes.ofStart(start))
                .startSpan();
        return new OperationSpan(span, parent.with(span), metrics);
    }

    /** Records the metrics of an operation whose start was not observed. */
    @Override
    public void onOperation(OperationEvent event) {
        metrics.record(event, Context.current());
    }
}
