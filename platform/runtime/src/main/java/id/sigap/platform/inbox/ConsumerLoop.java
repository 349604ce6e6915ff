package id.sigap.platform.inbox;

import id.sigap.platform.kafka.KafkaSettings;
import id.sigap.platform.load.Backoff;
import id.sigap.platform.sql.DatabaseException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads one handler's topics for as long as the service runs. Positions are kept in Kafka with the projection's generation
 * beside them; what was handled is known to the database, so a position that lags does no harm.
 */
final class ConsumerLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long LOOK_EVERY_NANOS = 3_000_000_000L;
    // each costs the broker a write, and the database knows anyway what was handled
    private static final long COMMIT_EVERY_NANOS = 1_000_000_000L;

    private final EventHandler handler;
    private final String group;
    private final KafkaSettings kafka;
    private final PartitionWork work;
    private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
    private final Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
    private volatile boolean running = true;
    private volatile Consumer<String, byte[]> consumer;
    private long generation;
    private long lookedAt = System.nanoTime();
    private long committedAt = System.nanoTime();

    ConsumerLoop(EventHandler handler, String group, KafkaSettings kafka, PartitionWork work) {
        this.handler = handler;
        this.group = group;
        this.kafka = kafka;
        this.work = work;
    }

    @Override
    public void run() {
        while (running) {
            try (Consumer<String, byte[]> opened = new KafkaConsumer<>(kafka.consumer(group), new StringDeserializer(),
                    new ByteArrayDeserializer())) {
                consumer = opened;
                generation = work.generation(handler);
                opened.subscribe(handler.topics().stream().map(id.sigap.contracts.event.Topic::topicName).toList(), new Assignment());
                pollUntilStopped(opened);
            } catch (WakeupException stopped) {
                LOG.debugf("%s stops", group);
            } catch (RuntimeException e) {
                LOG.warnf("%s starts again: %s", group, e.toString());
                LOG.debug("why it starts again", e);
            }
            backoff.sleep(() -> running);
        }
    }

    void stop() {
        running = false;
        Consumer<String, byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        }
    }

    private void pollUntilStopped(Consumer<String, byte[]> open) {
        while (running) {
            ConsumerRecords<String, byte[]> records = open.poll(POLL);
            for (TopicPartition partition : records.partitions()) {
                handle(open, partition, records.records(partition));
            }
            commit(open);
            noticeRebuild(open);
        }
    }

    /** A quiet topic brings no message that would show that the projection was emptied. */
    private void noticeRebuild(Consumer<String, byte[]> open) {
        if (handler.kind() != Kind.PROJECTION || System.nanoTime() - lookedAt < LOOK_EVERY_NANOS) {
            return;
        }
        lookedAt = System.nanoTime();
        try {
            if (work.generation(handler) != generation) {
                startOver(open);
            }
        } catch (DatabaseException | QuarkusTransactionException databaseAway) {
            LOG.debugf("%s cannot look for a rebuild: %s", group, databaseAway.toString());
        }
    }

    private void handle(Consumer<String, byte[]> open, TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        List<Message> messages = records.stream().map(Message::of).toList();
        int handled = 0;
        try {
            while (handled < messages.size() && running) {
                handled += work.handle(handler, generation, messages.subList(handled, messages.size()));
                backoff.reset();
                remember(partition, messages.get(handled - 1).offset() + 1);
            }
        } catch (EventTransactions.StartOver rebuilt) {
            LOG.infof("%s starts over from the beginning of its topics", group);
            startOver(open);
        } catch (PartitionWork.Passing fault) {
            LOG.warnf("%s waits at %s: %s", group, partition, fault.getCause().toString());
            open.seek(partition, messages.get(handled).offset());
            waitPolling(open);
        }
    }

    /** Waits without losing the partitions: the group must go on hearing from this member. */
    private void waitPolling(Consumer<String, byte[]> open) {
        long until = System.nanoTime() + backoff.next().toNanos();
        open.pause(open.assignment());
        while (running && System.nanoTime() < until) {
            open.poll(Duration.ofMillis(50));
        }
        open.resume(open.paused());
    }

    private void startOver(Consumer<String, byte[]> open) {
        generation = work.generation(handler);
        done.clear();
        open.seekToBeginning(open.assignment());
        open.assignment().forEach(partition -> remember(partition, open.position(partition)));
    }

    private void remember(TopicPartition partition, long next) {
        done.put(partition, new OffsetAndMetadata(next, Long.toString(generation)));
    }

    private void commit(Consumer<String, byte[]> open) {
        if (!done.isEmpty() && System.nanoTime() - committedAt >= COMMIT_EVERY_NANOS) {
            committedAt = System.nanoTime();
            open.commitAsync(Map.copyOf(done), (offsets, failure) -> {
                if (failure != null) {
                    LOG.debugf("%s could not keep its position: %s", group, failure.toString());
                }
            });
            done.clear();
        }
    }

    /** New partitions whose kept position is of an older generation start from the beginning. */
    private final class Assignment implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            Map<TopicPartition, OffsetAndMetadata> leaving = new HashMap<>(done);
            leaving.keySet().retainAll(partitions);
            if (!leaving.isEmpty()) {
                consumer.commitSync(leaving, Duration.ofSeconds(3));
            }
            done.keySet().removeAll(partitions);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            generation = work.generation(handler);
            Map<TopicPartition, OffsetAndMetadata> kept = consumer.committed(java.util.Set.copyOf(partitions), Duration.ofSeconds(10));
            List<TopicPartition> stale = partitions.stream()
                    .filter(partition -> kept.get(partition) != null && !Long.toString(generation).equals(kept.get(partition).metadata()))
                    .toList();
            if (!stale.isEmpty()) {
                // none given would mean all
                consumer.seekToBeginning(stale);
            }
        }
    }
}
