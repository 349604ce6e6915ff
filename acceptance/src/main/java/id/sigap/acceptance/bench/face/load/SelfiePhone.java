package id.sigap.acceptance.bench.face.load;

import id.sigap.acceptance.bench.load.Client;
import id.sigap.acceptance.bench.load.Samples;
import id.sigap.acceptance.bench.people.Tokens;
import id.sigap.acceptance.client.Faces;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Members' apps as far as selfies go, through the gateway. */
final class SelfiePhone {

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Seldom enough that asking takes little of what is measured. */
    private static final Duration LOOKS_AGAIN = Duration.ofMillis(400);
    private static final int DECIDED = 200;

    private final Client client = new Client();
    private final URI gateway;
    private final Tokens tokens;
    private final byte[] selfie = Faces.selfie();

    SelfiePhone(URI gateway, Tokens tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    Client.Answer send(Sitter sitter) {
        return client.postBytes(URI.create(gateway + "/biometric/v1/verifications?operationId=" + sitter.operationId()), "image/jpeg", selfie,
                Map.of("Authorization", bearer(sitter), "Idempotency-Key", "selfie-of-" + sitter.operationId()));
    }

    Client.Answer ask(Sent sent) {
        return client.get(URI.create(gateway + "/biometric/v1/verifications/" + sent.verificationId()), ANSWER, Map.of("Authorization", bearer(sent.sitter())));
    }

    /** @return 200 once a selfie that was accepted has ended; else what it was answered, or {@link Samples#NO_ANSWER} */
    int untilDecided(Sitter sitter) {
        Client.Answer sent = send(sitter);
        if (!Samples.IN.test(sent.status())) {
            return sent.status();
        }
        Sent accepted = new Sent(sitter, sent.text("verificationId"));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!Ends.isEnd(ask(accepted))) {
                if (System.nanoTime() > deadline) {
                    return Samples.NO_ANSWER;
                }
                Thread.sleep(LOOKS_AGAIN);
            }
            return DECIDED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Samples.NO_ANSWER;
        }
    }

    private String bearer(Sitter sitter) {
        return "Bearer " + tokens.of(sitter);
    }
}
