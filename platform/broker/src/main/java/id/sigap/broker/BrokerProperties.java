package id.sigap.broker;

import java.util.Properties;

/** The configuration of a broker that is its own controller, on one machine, in little memory. */
final class BrokerProperties {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final String CLIENTS = "CLIENTS";

    private BrokerProperties() {
    }

    static Properties of(Settings settings) {
        Properties properties = new Properties();
        node(properties, settings);
        replication(properties);
        size(properties);
        if (settings.plain()) {
            properties.put("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
        } else {
            login(properties, settings.adminPassword());
        }
        return properties;
    }

    private static void node(Properties p, Settings settings) {
        String clients = CLIENTS + "://127.0.0.1:" + settings.port();
        String controller = CONTROLLER + "://127.0.0.1:" + settings.controllerPort();
        p.put("process.roles", "broker,controller");
        p.put("node.id", String.valueOf(NODE));
        p.put("log.dirs", settings.data().toString());
        p.put("controller.quorum.voters", NODE + "@127.0.0.1:" + settings.controllerPort());
        p.put("controller.listener.names", CONTROLLER);
        p.put("inter.broker.listener.name", CLIENTS);
        p.put("listeners", clients + "," + controller);
        p.put("advertised.listeners", clients + "," + controller);
        p.put("auto.create.topics.enable", "false");
        // After a crash the controller refuses the new broker while it still believes in the old one: let it doubt soon.
        p.put("broker.heartbeat.interval.ms", "500");
        p.put("broker.session.timeout.ms", "3000");
    }

    private static void replication(Properties p) {
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            p.put(topic + ".num.partitions", "1");
            p.put(topic + ".replication.factor", "1");
        }
        p.put("transaction.state.log.min.isr", "1");
        p.put("share.coordinator.state.topic.min.isr", "1");
        p.put("default.replication.factor", "1");
        p.put("min.insync.replicas", "1");
        p.put("num.partitions", "1");
        p.put("group.initial.rebalance.delay.ms", "0");
        // A relay commits one short transaction after another; each must wait for the markers of the one before.
        p.put("add.partitions.to.txn.retry.backoff.ms", "2");
    }

    private static void size(Properties p) {
        p.put("num.network.threads", "2");
        p.put("num.io.threads", "2");
        p.put("background.threads", "2");
        // The default of 128 MiB would be taken at the first cleaning; 4 MiB holds 150,000 keys a pass.
        p.put("log.cleaner.dedupe.buffer.size", "4194304");
        p.put("log.cleaner.backoff.ms", "5000");
        p.put("log.segment.bytes", "67108864");
        p.put("log.index.size.max.bytes", "1048576");
        // Looked at often enough for topics that keep records for one hour only.
        p.put("log.retention.check.interval.ms", "60000");
    }

    /**
     * Clients log in by SCRAM, and may do what they were allowed and nothing else. The controller's own listener cannot use
     * SCRAM (its users are stored in the very log that it guards), so it asks for the administrator's password by PLAIN, on
     * the loopback interface.
     */
    private static void login(Properties p, String adminPassword) {
        String account = " required username=\"" + Settings.ADMIN + "\" password=\"" + adminPassword + "\"";
        p.put("listener.security.protocol.map", "CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT");
        p.put("sasl.enabled.mechanisms", "SCRAM-SHA-512");
        p.put("sasl.mechanism.inter.broker.protocol", "SCRAM-SHA-512");
        p.put("sasl.mechanism.controller.protocol", "PLAIN");
        p.put("listener.name.clients.scram-sha-512.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule" + account + ";");
        p.put("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
        p.put("listener.name.controller.plain.sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule" + account
                        + " user_" + Settings.ADMIN + "=\"" + adminPassword + "\";");
        p.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        p.put("allow.everyone.if.no.acl.found", "false");
        p.put("super.users", "User:" + Settings.ADMIN);
    }
}
