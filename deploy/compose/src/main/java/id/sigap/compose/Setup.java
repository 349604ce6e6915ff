package id.sigap.compose;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sigap.contracts.event.Topic;
import id.sigap.servers.KafkaLogin;
import id.sigap.servers.KafkaSetup;
import id.sigap.servers.PostgresSetup;

/** Run once inside the containers' network: roles and databases, users, topics and rights. May be repeated. */
public final class Setup {

    private static final String POSTGRES = "jdbc:postgresql://postgres:5432/postgres?connectTimeout=10&socketTimeout=60";
    /** The listener without a login, inside the broker's own network. */
    private static final String BROKER = "127.0.0.1:9094";

    private Setup() {
    }

    public static void main(String[] arguments) throws SQLException {
        databases(System.getenv());
        broker(System.getenv());
        System.out.println("databases, users, topics and rights are there");
    }

    private static void databases(Map<String, String> environment) throws SQLException {
        try (Connection connection = DriverManager.getConnection(POSTGRES, "postgres", required(environment, Names.POSTGRES_PASSWORD))) {
            PostgresSetup setup = new PostgresSetup(connection);
            for (String database : Names.databases()) {
                setup.ensure(database, Names.roleOf(database), required(environment, Names.databasePassword(database)));
            }
        }
    }

    private static void broker(Map<String, String> environment) {
        Map<String, String> users = new HashMap<>();
        for (String user : Names.brokerUsers()) {
            users.put(user, required(environment, Names.brokerPassword(user)));
        }
        try (KafkaSetup setup = new KafkaSetup(new KafkaLogin(BROKER, null, null))) {
            setup.createUsers(users);
            setup.createTopics(List.of(Topic.values()));
            setup.grantAccess();
        }
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
