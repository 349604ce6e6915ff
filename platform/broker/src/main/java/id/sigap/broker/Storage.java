package id.sigap.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** Prepares an empty data directory: a cluster id, and the administrator, so that somebody can log in at all. */
final class Storage {

    private Storage() {
    }

    static void formatIfEmpty(Settings settings) throws Exception {
        String directory = settings.data().toString();
        if (Files.exists(settings.data().resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(settings.data());
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(BrokerProperties.NODE)
                .addDirectory(directory)
                .setMetadataLogDirectory(directory)
                .setControllerListenerName(BrokerProperties.CONTROLLER)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION);
        if (!settings.plain()) {
            formatter.setScramArguments(List.of(
                    "SCRAM-SHA-512=[name=" + Settings.ADMIN + ",password=" + settings.adminPassword() + "]"));
        }
        formatter.run();
    }
}
