package id.sigap.servers;

import static id.sigap.servers.Clients.read;
import static id.sigap.servers.Clients.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KafkaServerTest {

    private static KafkaServer server;

    @BeforeAll
    static void start() {
        server = KafkaServer.start(KafkaOptions.forTests());
        server.createTopics(EnumSet.allOf(Topic.class));
        Map<String, String> passwords = new HashMap<>();
        Stream.of(Service.values()).map(Service::serviceName).forEach(name -> passwords.put(name, "secret of " + name));
        passwords.put(Access.ANALYST, "secret of " + Access.ANALYST);
        server.createUsers(passwords);
        server.grantAccess();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aServiceWritesItsOwnTopicInATransactionAndItsReaderReadsIt() throws Exception {
        write(as("claims-service"), "claims-service-relay", Topic.SETTLEMENT_REQUESTS, "a request");
        assertEquals(List.of("a request"), read(as("payment-service"), "payment-service-reactions", Topic.SETTLEMENT_REQUESTS));
    }

    @Test
    void aServiceMayNotWriteAnothersTopic() {
        assertThrows(TopicAuthorizationException.class,
                () -> write(as("claims-service"), "claims-service-relay", Topic.BALANCE_STATE, "a forged balance"));
    }

    @Test
    void aServiceMayNotReadATopicThatDoesNotNameIt() {
        assertThrows(TopicAuthorizationException.class, () -> read(as("claims-service"), "claims-service-spy", Topic.CODE_SECRETS));
    }

    @Test
    void aServiceMayNotTakeAnothersPlaceInATransactionOrAGroup() {
        assertThrows(TransactionalIdAuthorizationException.class,
                () -> write(as("claims-service"), "payment-service-relay", Topic.SETTLEMENT_REQUESTS, "a request"));
        assertThrows(GroupAuthorizationException.class,
                () -> read(as("claims-service"), "payment-service-reactions", Topic.BALANCE_STATE));
    }

    @Test
    void theAnalystReadsOpenTopicsOnly() throws Exception {
        write(as("claims-service"), "claims-service-relay", Topic.CLAIM_FACTS, "a fact");
        assertEquals(List.of("a fact"), read(as("analyst"), "analyst-notebook", Topic.CLAIM_FACTS));
        for (Topic topic : Topic.values()) {
            if (!topic.kind().open()) {
                assertThrows(TopicAuthorizationException.class, () -> read(as("analyst"), "analyst-notebook", topic), topic.topicName());
            }
        }
        assertThrows(AuthorizationException.class, () -> write(as("analyst"), null, Topic.CLAIM_FACTS, "an invented fact"));
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        assertThrows(SaslAuthenticationException.class,
                () -> write(server.login("claims-service", "a guess"), null, Topic.CLAIM_FACTS, "an invented fact"));
    }

    @Test
    void aServiceIsToldHowLargeMessagesItsOwnTopicsTakeAndOfNoOther() throws Exception {
        assertEquals(Integer.toString(TopicSettings.LARGEST_MESSAGE_BYTES), setting(as("claims-service"), Topic.CLAIM_FACTS, "max.message.bytes"));
        var refused = assertThrows(ExecutionException.class, () -> setting(as("claims-service"), Topic.BALANCE_STATE, "max.message.bytes"));
        assertInstanceOf(TopicAuthorizationException.class, refused.getCause());
    }

    @Test
    void topicsAreKeptByTheirKindAndMayBePreparedAgain() throws Exception {
        server.createTopics(EnumSet.allOf(Topic.class));
        server.grantAccess();
        assertEquals("3600000", setting(Topic.CODE_SECRETS, "retention.ms"));
        assertEquals("600000", setting(Topic.CODE_SECRETS, "segment.ms"));
        assertEquals("compact", setting(Topic.BALANCE_STATE, "cleanup.policy"));
        assertEquals("delete", setting(Topic.CLAIM_FACTS, "cleanup.policy"));
    }

    @Test
    void whatWasSentOutlivesACrash() throws Exception {
        try (KafkaServer other = KafkaServer.start(KafkaOptions.forTests().withoutLogin())) {
            other.createTopics(EnumSet.of(Topic.BILL_FACTS));
            write(other.admin(), null, Topic.BILL_FACTS, "a bill");
            other.crash();
            other.restart();
            assertTrue(other.isRunning());
            assertEquals(List.of("a bill"), read(other.admin(), "any", Topic.BILL_FACTS));
        }
    }

    private static KafkaLogin as(String user) {
        return server.login(user, "secret of " + user);
    }

    private static String setting(Topic topic, String name) throws Exception {
        return setting(server.admin(), topic, name);
    }

    private static String setting(KafkaLogin login, Topic topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
        try (Admin admin = Admin.create(login.properties())) {
            return admin.describeConfigs(List.of(resource)).all().get().get(resource).get(name).value();
        }
    }
}
