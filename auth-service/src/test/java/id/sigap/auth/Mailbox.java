package id.sigap.auth;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.auth.CodeIssued;
import id.sigap.contracts.auth.CodeIssued.Letter;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.json.JsonSetup;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestSecrets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwk.PublicJsonWebKey;

/** Opens the letters that notification-service would deliver. */
public final class Mailbox {

    private static final ObjectMapper JSON = JsonSetup.standalone();

    private Mailbox() {
    }

    /** The n-th letter to an address, from 1; waits up to 20 s for it. */
    public static Letter letter(String destination, int number) {
        Instant end = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(end)) {
            List<Letter> letters = lettersTo(destination);
            if (letters.size() >= number) {
                return letters.get(number - 1);
            }
        }
        throw new AssertionError("no letter " + number + " to " + destination);
    }

    /** In the order of their codes' making. */
    public static List<Letter> lettersTo(String destination) {
        return TestEvents.records(Topic.CODE_SECRETS).stream().sorted(java.util.Comparator.comparing(ConsumerRecord::key))
                .map(record -> open(record.value())).filter(letter -> letter.destination().equals(destination)).toList();
    }

    private static Letter open(byte[] event) {
        try {
            JsonWebEncryption jwe = new JsonWebEncryption();
            jwe.setAlgorithmConstraints(new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "ECDH-ES+A256KW"));
            jwe.setContentEncryptionAlgorithmConstraints(new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "A256GCM"));
            jwe.setCompactSerialization(JSON.readValue(event, CodeIssued.class).sealed());
            jwe.setKey(PublicJsonWebKey.Factory.newPublicJwk(Files.readString(TestSecrets.get().folder().resolve("notification-private.jwk"))).getPrivateKey());
            return JSON.readValue(jwe.getPayload(), Letter.class);
        } catch (Exception e) {
            throw new AssertionError("a letter cannot be opened", e);
        }
    }
}
