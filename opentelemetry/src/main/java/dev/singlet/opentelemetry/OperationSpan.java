package dev.singlet.opentelemetry;

import dev.singlet.OperationEvent;
import dev.singlet.OperationObserver;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;

/**
 * The span of one operation.
 *
 * @param context the caller's, with the span
 */
record OperationSpan(Span span, Context context, OperationMetrics metrics) implements OperationObserver {

    // Whoever sends the request closes it.
    @SuppressWarnings("MustBeClosedChecker")
    @Override
    public Scope onRequest() {
        return context.makeCurrent()::close;
    }

    @Override
    public void onEnd(OperationEvent event) {
        span.setAllAttributes(OperationAttributes.ofEnd(event));
        if (!event.succeeded()) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
        metrics.record(event, context);
    }
}
