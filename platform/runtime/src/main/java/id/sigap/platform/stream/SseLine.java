package id.sigap.platform.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Server-sent events. One is under way at a time: a client that reads slowly holds up its own stream, not our memory. */
public final class SseLine implements Line {

    private static final long RECONNECT_MILLIS = 3_000;

    private final SseEventSink sink;
    private final Sse sse;
    private final ObjectMapper json;
    private final Duration patience;

    public SseLine(SseEventSink sink, Sse sse, ObjectMapper json, Duration patience) {
        this.sink = sink;
        this.sse = sse;
        this.json = json;
        this.patience = patience;
    }

    @Override
    public void event(String name, Long id, Object data) throws LineBrokenException, InterruptedException {
        OutboundSseEvent.Builder event = sse.newEventBuilder().name(name).data(write(data)).reconnectDelay(RECONNECT_MILLIS);
        send((id == null ? event : event.id(Long.toString(id))).build());
    }

    @Override
    public void heartbeat() throws LineBrokenException, InterruptedException {
        send(sse.newEventBuilder().comment("still here").build());
    }

    @Override
    public void close() {
        sink.close();
    }

    private void send(OutboundSseEvent event) throws LineBrokenException, InterruptedException {
        try {
            sink.send(event).toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new LineBrokenException(patience, e);
        } catch (ExecutionException | IllegalStateException e) {
            throw new LineBrokenException(e);
        }
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view is writable", e);
        }
    }
}
