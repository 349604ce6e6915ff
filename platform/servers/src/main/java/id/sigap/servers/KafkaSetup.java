package id.sigap.servers;

import id.sigap.contracts.event.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.SaslAuthenticationException;

/** Topics, users and access rules of a broker. Each act may be repeated. */
public final class KafkaSetup implements AutoCloseable {

    private static final int LIMIT_SECONDS = 30;
    private static final int SCRAM_ITERATIONS = 4096;

    private final KafkaLogin login;
    private final Admin admin;

    public KafkaSetup(KafkaLogin login) {
        this.login = login;
        this.admin = admin(login);
    }

    private static Admin admin(KafkaLogin login) {
        Map<String, Object> properties = new HashMap<>(login.properties());
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT_SECONDS * 1_000);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        return Admin.create(properties);
    }

    public void createTopics(Collection<Topic> topics) {
        Set<String> present = await(admin.listTopics().names(), "list the topics");
        List<NewTopic> missing = new ArrayList<>();
        Map<ConfigResource, Collection<AlterConfigOp>> settings = new HashMap<>();
        for (Topic topic : topics) {
            if (present.contains(topic.topicName())) {
                settings.put(new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName()), settingsOf(topic));
            } else {
                missing.add(new NewTopic(topic.topicName(), Topic.PARTITIONS, (short) 1).configs(TopicSettings.of(topic)));
            }
        }
        await(admin.createTopics(missing).all(), "make topics");
        await(admin.incrementalAlterConfigs(settings).all(), "set topics up");
    }

    private static Collection<AlterConfigOp> settingsOf(Topic topic) {
        return TopicSettings.of(topic).entrySet().stream()
                .map(e -> new AlterConfigOp(new ConfigEntry(e.getKey(), e.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    /** Makes or changes users, and waits until each can log in, where this listener lets people log in. */
    public void createUsers(Map<String, String> passwords) {
        List<UserScramCredentialAlteration> users = new ArrayList<>();
        passwords.forEach((user, password) -> users.add(new UserScramCredentialUpsertion(user,
                new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, SCRAM_ITERATIONS), password)));
        await(admin.alterUserScramCredentials(users).all(), "make users");
        if (login.user() == null) {
            // here the broker asks nobody for a password, so there is nothing to try
            return;
        }
        // The broker answers once the change is in its log, a moment before those who check passwords have read it there.
        passwords.forEach((user, password) -> awaitTrue(() -> letsIn(user, password), "let " + user + " in"));
    }

    private boolean letsIn(String user, String password) {
        try (Admin trial = admin(new KafkaLogin(login.bootstrapServers(), user, password))) {
            await(trial.describeCluster().clusterId(), "let " + user + " in");
            return true;
        } catch (ServerException refused) {
            if (refused.getCause() != null && refused.getCause().getCause() instanceof SaslAuthenticationException) {
                return false;
            }
            throw refused;
        }
    }

    /** Sets the rules to exactly those of {@link Access}: a right that is no longer meant is taken away. */
    public void grantAccess() {
        var wanted = Access.all();
        var outdated = new ArrayList<AclBindingFilter>();
        for (var present : rules()) {
            if (!wanted.contains(present)) {
                outdated.add(present.toFilter());
            }
        }
        await(admin.createAcls(wanted).all(), "grant access");
        await(admin.deleteAcls(outdated).all(), "withdraw access");
        awaitTrue(() -> Set.copyOf(rules()).equals(Set.copyOf(wanted)), "put the access rules in force");
    }

    private Collection<AclBinding> rules() {
        return await(admin.describeAcls(AclBindingFilter.ANY).values(), "list access rules");
    }

    private static void awaitTrue(BooleanSupplier done, String act) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new ServerException("Kafka did not " + act + " within " + LIMIT_SECONDS + " s");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static <T> T await(KafkaFuture<T> answer, String act) {
        try {
            return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new ServerException("Kafka could not " + act + ": " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while Kafka was to " + act, interrupted);
        }
    }

    @Override
    public void close() {
        admin.close(java.time.Duration.ofSeconds(5));
    }
}
