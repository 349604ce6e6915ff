package id.sigap.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.Ids;
import id.sigap.platform.event.Headers;
import id.sigap.servers.DurableServers;
import id.sigap.servers.ServerException;
import id.sigap.servers.ServiceProcess;
import id.sigap.testkit.TestSecrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed means SIGKILL to another JVM at a named point; hung means SIGSTOP. */
class CrashIT {

    private static DurableServers servers;
    private static int databases;
    private String sending;
    private String consuming;

    @BeforeAll
    static void startServers() {
        servers = new DurableServers();
    }

    @AfterAll
    static void stopServers() {
        servers.close();
    }

    @BeforeEach
    void freshDatabases() {
        sending = servers.createDatabase("probe_" + ++databases);
        consuming = servers.createDatabase("probe_" + ++databases);
        Groups.skipToTheEnd(servers, Topic.SETTLEMENT_REQUESTS);
    }

    @Test
    void killedBetweenCommitAndSendLosesNothing() {
        UUID claim = Ids.next();
        try (ServiceProcess sender = sender().waitingAt("outbox.before-send").start()) {
            append(sender, claim, 5);
            sender.awaitPoint();
            sender.kill();
        }
        assertEquals(0, sent(claim).size());
        assertEquals(5, pending());
        try (ServiceProcess again = sender().start()) {
            Waiting.until("all five are sent", () -> sent(claim).size() == 5);
            assertEquals(List.of(1L, 2L, 3L, 4L, 5L), sequences(claim));
        }
    }

    @Test
    void killedBetweenSendAndDeleteSendsTwiceAndTheConsumerActsOnce() {
        UUID claim = Ids.next();
        try (ServiceProcess consumer = consumer().start()) {
            try (ServiceProcess sender = sender().waitingAt("outbox.before-delete").start()) {
                append(sender, claim, 1);
                sender.awaitPoint();
                sender.kill();
            }
            Waiting.until("the event was acted on", () -> effects(claim) == 1);
            try (ServiceProcess again = sender().start()) {
                Waiting.until("it was sent a second time", () -> sent(claim).size() == 2);
                append(again, claim, 1);
                Waiting.until("the next event was acted on", () -> effects(claim) == 2);
            }
            assertEquals(2, new HashSet<>(ids(claim)).size());
            assertEquals(1, count(consuming, "select count(*) from effect where claim_id = ? and sequence = 1", claim));
        }
    }

    @Test
    void aConsumerKilledBeforeItsCommitActsOnceInTheEnd() {
        UUID claim = Ids.next();
        try (ServiceProcess sender = sender().start()) {
            try (ServiceProcess consumer = consumer().waitingAt("inbox.before-commit/probe-reaction").start()) {
                append(sender, claim, 3);
                consumer.awaitPoint();
                consumer.kill();
            }
            assertEquals(0, effects(claim));
            try (ServiceProcess again = consumer().start()) {
                Waiting.until("all three were acted on", Duration.ofSeconds(40), () -> effects(claim) == 3);
                assertEquals(List.of(1L, 2L, 3L), effectSequences(claim));
            }
        }
    }

    @Test
    void aConsumerKilledAfterItsCommitDoesNotActAgain() {
        UUID claim = Ids.next();
        try (ServiceProcess sender = sender().start()) {
            try (ServiceProcess consumer = consumer().waitingAt("inbox.after-commit/probe-reaction").start()) {
                append(sender, claim, 1);
                consumer.awaitPoint();
                Waiting.until("the effect is there", () -> effects(claim) == 1);
                consumer.kill();
            }
            try (ServiceProcess again = consumer().start()) {
                append(sender, claim, 1);
                Waiting.until("the next one was acted on", Duration.ofSeconds(40), () -> effects(claim) == 2);
                assertEquals(List.of(1L, 2L), effectSequences(claim));
            }
        }
    }

    @Test
    void aConsumerThatStartsAgainGoesOnWhereItStopped() {
        UUID claim = Ids.next();
        try (ServiceProcess sender = sender().start()) {
            try (ServiceProcess consumer = consumer().start()) {
                append(sender, claim, 3);
                Waiting.until("all three were acted on", Duration.ofSeconds(40), () -> effects(claim) == 3);
                assertTrue(consumer.terminate(Duration.ofSeconds(30)), "it ended when asked");
            }
            // as pruning does after a while: from here on nothing but its position keeps it from acting again
            Rows.execute(servers, consuming, "delete from inbox");
            try (ServiceProcess again = consumer().start()) {
                append(sender, claim, 1);
                Waiting.until("the next one was acted on", Duration.ofSeconds(40), () -> effectSequences(claim).contains(4L));
                assertEquals(List.of(1L, 2L, 3L, 4L), effectSequences(claim));
            }
        }
    }

    @Test
    void aTimerThatWasFiringWhenItsProcessWasKilledFiresAgain() {
        String key = Ids.next().toString();
        try (ServiceProcess probe = sender().waitingAt("timer.before-done").start()) {
            Rows.execute(servers, sending, "insert into timer (id, kind, key, due_at) values (?, 'probe', ?, now())", Ids.next(), key);
            probe.awaitPoint();
            probe.kill();
        }
        try (ServiceProcess again = sender().start()) {
            Waiting.until("it fired a second time and is done", () -> count(sending, "select count(*) from fired where key = ?", key) == 2
                    && count(sending, "select count(*) from timer where key = ?", key) == 0);
        }
        assertEquals(1, count(sending, "select count(*) from fired where key = ? and attempt = 2", key));
    }

    @Test
    void aHungRelayIsReplacedAndFencedWhenItWakes() {
        UUID claim = Ids.next();
        try (ServiceProcess consumer = consumer().start(); ServiceProcess hung = sender().waitingAt("outbox.before-kafka-commit").start()) {
            append(hung, claim, 3);
            hung.awaitPoint();
            hung.hang();
            try (ServiceProcess other = sender().start()) {
                append(other, claim, 2);
                Waiting.until("the other replica took over", Duration.ofSeconds(40), () -> effects(claim) == 5);
                hung.release();
                hung.goOn();
                Waiting.until("the old one was fenced", Duration.ofSeconds(30), () -> hung.logHolds("ProducerFenced") || hung.logHolds("the outbox waits"));
                append(other, claim, 1);
                Waiting.until("the events go on", () -> effects(claim) == 6);
            }
            assertEquals(LongStream.rangeClosed(1, 6).boxed().toList(), effectSequences(claim));
            assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), sequences(claim));
        }
    }

    @Test
    void aRelayThatLostItsDatabaseSessionCannotSendOnWhileAnotherTookOver() {
        UUID claim = Ids.next();
        try (ServiceProcess consumer = consumer().start(); ServiceProcess old = sender().waitingAt("outbox.before-kafka-commit").start()) {
            append(old, claim, 3);
            old.awaitPoint();
            try (ServiceProcess other = sender().start()) {
                cutRelaySessions();
                Waiting.until("the other replica took over", Duration.ofSeconds(40), () -> effects(claim) == 3);
                old.release();
                Waiting.until("the old one noticed", Duration.ofSeconds(30), () -> old.logHolds("the outbox waits"));
                append(old, claim, 2);
                Waiting.until("the events go on", Duration.ofSeconds(30), () -> effects(claim) == 5);
            }
            assertEquals(List.of(1L, 2L, 3L, 4L, 5L), effectSequences(claim));
            assertEquals(List.of(1L, 2L, 3L, 4L, 5L), sequences(claim));
        }
    }

    @Test
    void withTheBrokerAwayRequestsGoOnAndTheBacklogDrainsInOrder() {
        List<UUID> claims = List.of(Ids.next(), Ids.next(), Ids.next());
        try (ServiceProcess consumer = consumer().start(); ServiceProcess sender = sender().start()) {
            append(sender, claims.getFirst(), 1);
            Waiting.until("the way is open", () -> effects(claims.getFirst()) == 1);
            servers.kafka().crash();
            long begin = System.nanoTime();
            for (int round = 0; round < 10; round++) {
                claims.forEach(claim -> append(sender, claim, 5));
            }
            assertTrue(Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 10, "requests waited for the broker");
            assertEquals(200, sender.get("/q/health/ready"));
            assertEquals(200, consumer.get("/q/health/ready"));
            assertEquals(503, sender.get("/q/health/group/world"));
            assertEquals(150, pending());
            servers.kafka().restart();
            Waiting.until("the backlog is drained", Duration.ofSeconds(90), () -> claims.stream().allMatch(claim -> effects(claim) >= 50) && pending() == 0);
            assertEquals(LongStream.rangeClosed(1, 51).boxed().toList(), effectSequences(claims.getFirst()));
            claims.stream().skip(1).forEach(claim -> assertEquals(LongStream.rangeClosed(1, 50).boxed().toList(), effectSequences(claim)));
        }
    }

    @Test
    void aDatabaseFailoverUnderConsumersParksNothing() {
        List<UUID> claims = List.of(Ids.next(), Ids.next(), Ids.next(), Ids.next());
        try (ServiceProcess consumer = consumer().start(); ServiceProcess sender = sender().start()) {
            for (int failover = 1; failover <= 3; failover++) {
                claims.forEach(claim -> append(sender, claim, 100));
                long target = 400L * failover;
                servers.postgres().crash();
                servers.postgres().restart();
                Waiting.until("all was acted on after failover " + failover, Duration.ofSeconds(60),
                        () -> claims.stream().mapToLong(this::effects).sum() == target);
            }
            assertEquals(0, count(consuming, "select count(*) from parked_event"));
            claims.forEach(claim -> assertEquals(LongStream.rangeClosed(1, 300).boxed().toList(), effectSequences(claim)));
        }
    }

    @Test
    void withoutASecretItDoesNotStart(@TempDir Path secrets) throws IOException {
        for (String name : List.of("blind-index", "pseudonym")) {
            Files.copy(TestSecrets.get().folder().resolve(name), secrets.resolve(name));
        }
        Map<String, String> environment = new HashMap<>(sender().environment());
        environment.put("SIGAP_SECRETS_DIR", secrets.toString());

        assertThrows(ServerException.class, ServiceProcess.Plan.small(Path.of(""), environment)::start);

        assertTrue(someLogHolds("the secret kek cannot be read from " + secrets), "it says which secret is missing");
    }

    private static boolean someLogHolds(String text) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "processes"))) {
            for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
                if (Files.readString(log).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private ServiceProcess.Plan sender() {
        return probe(Service.CLAIMS, sending, false);
    }

    private ServiceProcess.Plan consumer() {
        return probe(Service.PAYMENT, consuming, true);
    }

    private static ServiceProcess.Plan probe(Service service, String database, boolean consumes) {
        Map<String, String> environment = new HashMap<>(servers.environment(service, database));
        environment.putAll(Map.of("SIGAP_SERVICE", service.serviceName(), "SIGAP_SECRETS_DIR", TestSecrets.get().folder().toString(),
                "SIGAP_TIMERS_LEASE", "3s", "PROBE_CONSUMES", Boolean.toString(consumes)));
        return ServiceProcess.Plan.small(Path.of(""), environment);
    }

    /** Appends events of one claim, each in its own transaction; fails unless the probe says that all committed. */
    private static void append(ServiceProcess probe, UUID claim, int n) {
        assertEquals(204, probe.post("/probe/claims/" + claim + "/events?n=" + n));
    }

    private long pending() {
        return count(sending, "select count(*) from outbox");
    }

    private long effects(UUID claim) {
        return count(consuming, "select count(*) from effect where claim_id = ?", claim);
    }

    private List<Long> effectSequences(UUID claim) {
        return Rows.list(servers, consuming, "select sequence from effect where claim_id = ? order by seq", claim);
    }

    private static long count(String database, String sql, Object... values) {
        return Rows.count(servers, database, sql, values);
    }

    private static void cutRelaySessions() {
        try (var c = servers.postgres().connect("postgres"); var cut = c.createStatement()) {
            cut.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'outbox-relay'");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> sequences(UUID claim) {
        return sent(claim).stream().map(record -> Long.valueOf(header(record, Headers.SEQUENCE))).toList();
    }

    private static List<String> ids(UUID claim) {
        return sent(claim).stream().map(record -> header(record, Headers.ID)).toList();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** What a consumer of committed records sees. */
    private static List<ConsumerRecord<String, byte[]>> sent(UUID claim) {
        Map<String, Object> properties = new HashMap<>(servers.kafka().admin().properties());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.SETTLEMENT_REQUESTS.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (claim.toString().equals(record.key())) {
                        records.add(record);
                    }
                });
            }
        }
        return records;
    }
}
