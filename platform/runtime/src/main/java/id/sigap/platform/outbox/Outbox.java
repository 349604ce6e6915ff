package id.sigap.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.AtCommit;
import id.sigap.platform.sql.Statements;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes events into the transaction that they tell about. What commits is sent, once or more, in version order per
 * aggregate; what rolls back was never said.
 */
@ApplicationScoped
public class Outbox {

    /** Largest payload in bytes; larger things belong in a store, with a reference in the event. */
    public static final int MAX_PAYLOAD_BYTES = 256 * 1024;

    // Takes the aggregate's row lock before anything else: whoever commits first has the lower version and is sent first.
    private static final String NEXT_VERSION = """
            insert into aggregate_version (aggregatetype, aggregateid, version) values (?, ?, 1)
            on conflict (aggregatetype, aggregateid) do update set version = aggregate_version.version + 1""";

    // A statement of its own, so that it sees what the transaction before us on this aggregate left. An interactive event
    // queues behind bulk ones of its own aggregate, else it would overtake them.
    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, version, payload, occurred_at, traceparent, lane)
            select ?, v.aggregatetype, v.aggregateid, ?, v.version, ?, ?, ?::text, case when exists (
                select from outbox b where b.aggregatetype = v.aggregatetype and b.aggregateid = v.aggregateid and b.lane = 1) then 1 else 0 end
            from aggregate_version v where v.aggregatetype = ? and v.aggregateid = ?""";

    // For the bulk lane at once: an event there queues behind all others of its aggregate anyway.
    private static final String INSERT_BULK = "with v as (" + NEXT_VERSION + """
             returning version)
            insert into outbox (id, aggregatetype, aggregateid, type, version, payload, occurred_at, traceparent, lane)
            select ?, ?, ?, ?, v.version, ?, ?, ?::text, ? from v""";

    // Many at once, the bulk lane too. One order for everybody: two transactions over the same aggregates wait for each other, and never both.
    private static final String INSERT_MANY = """
            with said as (select * from unnest(?, ?, ?) as s (id, aggregateid, payload)),
            v as (insert into aggregate_version (aggregatetype, aggregateid, version)
                select ?, aggregateid, 1 from said order by aggregateid
                on conflict (aggregatetype, aggregateid) do update set version = aggregate_version.version + 1
                returning aggregateid, version)
            insert into outbox (id, aggregatetype, aggregateid, type, version, payload, occurred_at, traceparent, lane)
            select said.id, ?, said.aggregateid, ?, v.version, said.payload, ?, ?::text, ? from said join v using (aggregateid)""";

    private final AtCommit atCommit;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;
    private final RelaySignal signal;

    Outbox(AtCommit atCommit, ObjectMapper json, Clock clock, TransactionSynchronizationRegistry transactions,
            RelaySignal signal) {
        this.atCommit = atCommit;
        this.json = json;
        this.clock = clock;
        this.transactions = transactions;
        this.signal = signal;
    }

    /** Appends an event in the lane of its readers: services go first, analysts alone can wait. Fails without a transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        append(event, laneOf(typeOf(event)));
    }

    /**
     * Appends an event that analysts alone read, in the bulk lane, together with other statements. Fails without a transaction.
     *
     * @throws IllegalArgumentException as {@link #append(Event, Lane)}, and if a service reads such events: they do not wait
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event, Statements together) {
        EventType type = typeOf(event);
        if (laneOf(type) != Lane.BULK) {
            throw new IllegalArgumentException("services wait for " + type.value());
        }
        together.update(INSERT_BULK, bulk(type, event.aggregateId(), write(event)));
    }

    /**
     * Appends an event.
     *
     * @throws IllegalArgumentException if the event has no {@link EventType} or is larger than {@link #MAX_PAYLOAD_BYTES}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event, Lane lane) {
        EventType type = typeOf(event);
        String payload = write(event);
        insert(type, event.aggregateId(), payload, lane);
        if (lane == Lane.INTERACTIVE) {
            signal.afterCommit(transactions);
        }
    }

    /**
     * Appends events of one type, each of another aggregate, in the bulk lane: one statement, however many there are. Fails without a transaction.
     *
     * @throws IllegalArgumentException as {@link #append(Event, Lane)}, and for two types or two events of one aggregate
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(Collection<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        EventType type = typeOf(events.iterator().next());
        Map<String, String> payloads = new TreeMap<>();
        for (Event event : events) {
            if (!type.equals(typeOf(event)) || payloads.put(event.aggregateId(), write(event)) != null) {
                throw new IllegalArgumentException("not of one type, or two of one aggregate: " + type.value());
            }
        }
        String topic = type.topic().topicName();
        atCommit.update(INSERT_MANY, payloads.keySet().stream().map(aggregate -> Ids.next()).toList(), payloads.keySet(), payloads.values(), topic,
                topic, type.value(), clock.instant(), traceparent(), Lane.BULK.code());
    }

    private static Lane laneOf(EventType type) {
        return type.topic().readers().isEmpty() ? Lane.BULK : Lane.INTERACTIVE;
    }

    private static EventType typeOf(Event event) {
        EventType type = event.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getClass() + " carries no @EventType");
        }
        return type;
    }

    /** Rows were put back or set free: the relay is to look once this transaction has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wakeAfterCommit() {
        signal.afterCommit(transactions);
    }

    private String write(Event event) {
        try {
            String payload = json.writeValueAsString(event);
            if (payload.length() > MAX_PAYLOAD_BYTES / 4
                    && payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD_BYTES) {
                throw new IllegalArgumentException("an event may have at most " + MAX_PAYLOAD_BYTES + " bytes");
            }
            return payload;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + event.getClass(), e);
        }
    }

    private void insert(EventType type, String aggregateId, String payload, Lane lane) {
        String topic = type.topic().topicName();
        if (lane == Lane.BULK) {
            atCommit.update(INSERT_BULK, bulk(type, aggregateId, payload));
            return;
        }
        atCommit.update(NEXT_VERSION, topic, aggregateId);
        atCommit.update(INSERT, Ids.next(), type.value(), payload, clock.instant(), traceparent(), topic, aggregateId);
    }

    private Object[] bulk(EventType type, String aggregateId, String payload) {
        String topic = type.topic().topicName();
        return new Object[]{topic, aggregateId, Ids.next(), topic, aggregateId, type.value(), payload, clock.instant(), traceparent(), Lane.BULK.code()};
    }

    /** W3C trace context of the work that made the event, so that a trace follows it through Kafka; null if there is none. */
    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex() : null;
    }
}
