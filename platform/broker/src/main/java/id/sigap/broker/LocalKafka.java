package id.sigap.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker of one node in this process. Prints {@code READY 127.0.0.1:PORT} when clients may come. */
public final class LocalKafka {

    private LocalKafka() {
    }

    public static void main(String[] arguments) throws Exception {
        Settings settings;
        try {
            settings = Settings.of(List.of(arguments), System.getenv(Settings.PASSWORD_VARIABLE));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        if (settings.tied()) {
            endWithStandardInput();
        }
        Storage.formatIfEmpty(settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(BrokerProperties.of(settings), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        System.out.println("READY 127.0.0.1:" + settings.port());
        server.awaitShutdown();
    }

    private static void endWithStandardInput() {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException closed) {
                System.err.println("standard input failed, ending: " + closed.getMessage());
            }
            Runtime.getRuntime().halt(0);
        });
    }
}
