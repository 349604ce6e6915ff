package id.sigap.local;

import id.sigap.servers.Access;
import java.util.HashMap;
import java.util.Map;

/** What each program is told: the same variables that a container gets elsewhere. */
final class Environment {

    private static final String HOST = "127.0.0.1";

    private final Layout layout;
    private final PortBook ports;

    Environment(Layout layout, PortBook ports) {
        this.layout = layout;
        this.ports = ports;
    }

    Map<String, String> of(Part part) {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(part)));
        variables.put("QUARKUS_HTTP_HOST", HOST);
        variables.put("SIGAP_PUBLIC_URL", publicUrl());
        if (part.hasDatabase()) {
            variables.put("SIGAP_DB_URL", "jdbc:postgresql://" + HOST + ":" + ports.of(Part.POSTGRES) + "/" + part.database());
            variables.put("SIGAP_DB_USER", part.title());
            variables.put("SIGAP_DB_PASSWORD", databasePassword(part));
            variables.put("SIGAP_SECRETS_DIR", layout.secrets(part).toString());
            variables.put("SIGAP_SMTP_HOST", HOST);
            variables.put("SIGAP_SMTP_PORT", Integer.toString(ports.of(PortBook.SMTP)));
        }
        if (part == Part.GATEWAY) {
            upstreams(variables);
        }
        part.service().ifPresent(service -> {
            broker(variables, part);
            outside(variables);
        });
        if (part == Part.AUTH) {
            variables.put("SIGAP_DEMO_PEOPLE", layout.people().toString());
        }
        if (part == Part.CLAIMS) {
            documents(variables);
        }
        return variables;
    }

    /** Nobody runs a virus scanner on a machine of development; officers are shown that none has looked. */
    private void documents(Map<String, String> variables) {
        variables.put("SIGAP_CLAIMS_DOCUMENTS_DIRECTORY", layout.documents().toString());
        variables.put("SIGAP_CLAIMS_DOCUMENTS_SCANNER", "none");
    }

    /** Under which clients reach the suite. */
    String publicUrl() {
        return "http://localhost:" + ports.of(Part.GATEWAY);
    }

    String databasePassword(Part part) {
        return layout.password("database-" + part.title());
    }

    String brokerPassword(String user) {
        return layout.password("kafka-" + user);
    }

    /** All who may log in to the broker besides its administrator, with their passwords. */
    Map<String, String> brokerUsers() {
        Map<String, String> users = new HashMap<>();
        for (Part part : Part.values()) {
            part.service().ifPresent(service -> users.put(part.title(), brokerPassword(part.title())));
        }
        users.put(Access.ANALYST, brokerPassword(Access.ANALYST));
        return users;
    }

    private void broker(Map<String, String> variables, Part part) {
        variables.put("KAFKA_BOOTSTRAP_SERVERS", HOST + ":" + ports.of(Part.KAFKA));
        variables.put("SIGAP_KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT");
        variables.put("SIGAP_KAFKA_USER", part.title());
        variables.put("SIGAP_KAFKA_PASSWORD", brokerPassword(part.title()));
    }

    private void outside(Map<String, String> variables) {
        String sandbox = "http://" + HOST + ":" + ports.of(Part.SANDBOX);
        variables.put("SIGAP_REGISTRY_URL", sandbox + "/registry");
        variables.put("SIGAP_IMMIGRATION_URL", sandbox + "/immigration");
        variables.put("SIGAP_BANK_URL", sandbox + "/bank");
        variables.put("SIGAP_SMS_URL", sandbox + "/sms");
    }

    private void upstreams(Map<String, String> variables) {
        for (Part part : Part.values()) {
            part.service().ifPresent(service -> variables.put("SIGAP_" + service.name() + "_URL", "http://" + HOST + ":" + ports.of(part)));
        }
    }
}
