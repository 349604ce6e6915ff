package id.sigap.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** What the sender asks of Kafka's client, and when; the client itself is played. */
class BatchSenderTest {

    private final Client client = new Client();
    private final BatchSender sender = new BatchSender(client, "test");

    /** A client whose broker answers nothing by itself. */
    private static final class Client extends MockProducer<String, byte[]> {

        private boolean commitAskedTooEarly;
        private RuntimeException next;

        private Client() {
            super(false, null, new StringSerializer(), new ByteArraySerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> row, Callback callback) {
            Future<RecordMetadata> answer = super.send(row, callback);
            if (next != null) {
                errorNext(next);
                next = null;
            }
            return answer;
        }

        @Override
        public void commitTransaction() {
            commitAskedTooEarly |= !flushed();
            super.commitTransaction();
        }
    }

    @Test
    void theCommitIsAskedForOnceTheBrokerHasEveryRow() throws Exception {
        sender.send(List.of(row(1, "a.facts.v1"), row(2, "b.facts.v1"), row(3, "c.facts.v1")));
        assertFalse(client.commitAskedTooEarly);
        assertTrue(client.transactionCommitted());
        assertEquals(3, client.history().size());
    }

    @Test
    void aRowThatTheBrokerDidNotTakeKeepsTheBatchFromBeingCommitted() {
        client.next = new TimeoutException("no answer");
        KafkaException failure = assertThrows(KafkaException.class, () -> sender.send(List.of(row(1, "a.facts.v1"))));
        assertTrue(failure.getMessage().contains("0 of 1"), failure.getMessage());
        assertFalse(client.transactionCommitted());
    }

    @Test
    void aRefusedTopicEndsTheBatchAndLetsTheSenderGoOn() throws Exception {
        client.next = new TopicAuthorizationException("a.facts.v1");
        BatchSender.Refused refused = assertThrows(BatchSender.Refused.class, () -> sender.send(List.of(row(1, "a.facts.v1"))));
        assertEquals(BatchSender.Refused.Fault.TOPIC, refused.fault);
        assertTrue(client.transactionAborted());
        sender.send(List.of(row(2, "b.facts.v1")));
        assertTrue(client.transactionCommitted());
    }

    private static OutboxRow row(long seq, String topic) {
        return new OutboxRow(seq, UUID.randomUUID(), topic, "key", "type", 1, "{}", OffsetDateTime.now(), null, Lane.INTERACTIVE.code());
    }
}
