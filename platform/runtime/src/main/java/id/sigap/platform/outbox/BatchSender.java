package id.sigap.platform.outbox;

import id.sigap.platform.crash.CrashPoints;
import id.sigap.platform.kafka.KafkaSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends a batch of rows in one Kafka transaction: all of it becomes visible, or none. */
final class BatchSender implements AutoCloseable {

    /** A row that the broker will never take. */
    static final class Refused extends Exception {
        final transient OutboxRow row;

        Refused(OutboxRow row, Throwable cause) {
            super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
            this.row = row;
        }
    }

    private final Producer<String, byte[]> producer;
    private final String source;

    /** Starting it fences any other sender of the same service. */
    BatchSender(KafkaSettings settings, String source) {
        this.source = source;
        this.producer = new KafkaProducer<>(settings.relayProducer(), new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * @throws Refused          if one row can never be sent; nothing of the batch became visible
     * @throws RuntimeException if the broker is away, or this sender was fenced; the sender is spent and must be closed
     */
    void send(List<OutboxRow> rows) throws Refused {
        AtomicReference<Refused> refused = new AtomicReference<>();
        producer.beginTransaction();
        try {
            for (OutboxRow row : rows) {
                producer.send(row.toRecord(source), (metadata, failure) -> {
                    if (failure != null && isRowsOwnFault(failure)) {
                        refused.compareAndSet(null, new Refused(row, failure));
                    }
                });
            }
            CrashPoints.reach("outbox.before-kafka-commit");
            producer.commitTransaction();
        } catch (RuntimeException e) {
            abortAndExplain(refused.get(), rows, e);
        }
    }

    private void abortAndExplain(Refused refused, List<OutboxRow> rows, RuntimeException failure) throws Refused {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (refused == null && !isRowsOwnFault(cause)) {
            throw failure;
        }
        producer.abortTransaction();
        if (refused != null) {
            throw refused;
        }
        if (rows.size() == 1) {
            throw new Refused(rows.getFirst(), cause);
        }
        throw failure;
    }

    private static boolean isRowsOwnFault(Throwable failure) {
        return failure instanceof RecordTooLargeException || failure instanceof RecordBatchTooLargeException
                || failure instanceof InvalidTimestampException || failure instanceof org.apache.kafka.common.InvalidRecordException;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
