package id.sigap.platform.inbox;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;

/** Carries a trace on from the work that made an event to the work that the event causes. */
final class EventSpans {

    private static final TextMapGetter<Received> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Received event) {
            return List.of("traceparent");
        }

        @Override
        public String get(Received event, String key) {
            return event != null && "traceparent".equals(key) ? event.traceparent() : null;
        }
    };

    private EventSpans() {
    }

    static void inSpan(String consumer, Received event, Runnable work) {
        Context parent = W3CTraceContextPropagator.getInstance().extract(Context.root(), event, GETTER);
        Span span = GlobalOpenTelemetry.getTracer("sigap").spanBuilder("handle " + event.type()).setParent(parent)
                .setSpanKind(SpanKind.CONSUMER).setAttribute("messaging.destination.name", event.topic().topicName())
                .setAttribute("messaging.consumer.group.name", consumer).startSpan();
        try (Scope scope = span.makeCurrent()) {
            work.run();
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
            throw e;
        } finally {
            span.end();
        }
    }
}
