package id.sigap.platform.outbox;

import id.sigap.platform.crash.CrashPoints;
import id.sigap.platform.kafka.KafkaSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends a batch of rows in one Kafka transaction: all of it becomes visible, or none. */
final class BatchSender implements AutoCloseable {

    /** Why a batch did not go out although the broker is there. Nothing of it became visible. */
    static final class Refused extends Exception {

        /** Whose fault it is. */
        enum Fault {
            /** The broker will never take this row. */
            ROW,
            /** The broker has no such topic, or does not let this service write it: that may be mended. */
            TOPIC
        }

        final Fault fault;
        final transient OutboxRow row;

        Refused(Fault fault, OutboxRow row, Throwable cause) {
            super(reason(row, cause), cause);
            this.fault = fault;
            this.row = row;
        }

        private static String reason(OutboxRow row, Throwable cause) {
            String kind = cause.getClass().getSimpleName();
            return cause instanceof RecordTooLargeException
                    ? kind + ": with " + row.bytes() + " bytes it is larger than the topic takes (max.message.bytes)" : kind;
        }
    }

    private final Producer<String, byte[]> producer;
    private final String source;

    /** Starting it fences any other sender of the same service. It keeps to the topics' limits of this moment. */
    BatchSender(KafkaSettings settings, String source) throws InterruptedException {
        this(new KafkaProducer<>(settings.relayProducer(TopicLimits.least(settings, source)), new StringSerializer(), new ByteArraySerializer()), source);
    }

    BatchSender(Producer<String, byte[]> producer, String source) {
        this.source = source;
        this.producer = producer;
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * @throws Refused          if a row or its topic is refused; this sender goes on
     * @throws RuntimeException if the broker is away, or this sender was fenced; the sender is spent and must be closed
     */
    void send(List<OutboxRow> rows) throws Refused {
        Outcome outcome = new Outcome();
        producer.beginTransaction();
        try {
            for (OutboxRow row : rows) {
                producer.send(row.toRecord(source), (metadata, failure) -> outcome.of(row, failure));
                if (outcome.refused.get() != null) {
                    break;
                }
            }
            // Everything has to be at the broker before the commit is asked for. The client looks whether records are on their way and then takes the
            // commit from its queue, in two steps: it would commit without those that came between the two, and say that all is well.
            producer.flush();
            outcome.requireAll(rows.size());
            CrashPoints.reach("outbox.before-kafka-commit");
            producer.commitTransaction();
        } catch (RuntimeException failure) {
            if (outcome.refused.get() == null) {
                throw failure;
            }
            producer.abortTransaction();
            throw outcome.refused.get();
        }
    }

    /** What the broker said of a batch's rows; the client tells it on a thread of its own. */
    private static final class Outcome {

        private final AtomicInteger acknowledged = new AtomicInteger();
        private final AtomicReference<Exception> failed = new AtomicReference<>();
        private final AtomicReference<Refused> refused = new AtomicReference<>();

        private void of(OutboxRow row, Exception failure) {
            if (failure == null) {
                acknowledged.incrementAndGet();
                return;
            }
            failed.compareAndSet(null, failure);
            faultOf(failure).ifPresent(fault -> refused.compareAndSet(null, new Refused(fault, row, failure)));
        }

        private void requireAll(int rows) {
            if (acknowledged.get() != rows) {
                throw new KafkaException("the broker took " + acknowledged.get() + " of " + rows + " events", failed.get());
            }
        }
    }

    private static Optional<Refused.Fault> faultOf(Exception failure) {
        return switch (failure) {
            case RecordTooLargeException row -> Optional.of(Refused.Fault.ROW);
            case RecordBatchTooLargeException row -> Optional.of(Refused.Fault.ROW);
            case InvalidRecordException row -> Optional.of(Refused.Fault.ROW);
            case TopicAuthorizationException topic -> Optional.of(Refused.Fault.TOPIC);
            case InvalidTopicException topic -> Optional.of(Refused.Fault.TOPIC);
            case UnknownTopicOrPartitionException topic -> Optional.of(Refused.Fault.TOPIC);
            default -> failure.getCause() instanceof UnknownTopicOrPartitionException ? Optional.of(Refused.Fault.TOPIC) : Optional.empty();
        };
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
