package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.bench.load.Client;
import id.sigap.acceptance.bench.load.Samples;
import id.sigap.acceptance.bench.people.Tokens;
import id.sigap.acceptance.client.Faces;
import id.sigap.contracts.claims.ClaimStatus;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A member's app through the gateway: files the claim, sends the selfie as soon as one is awaited, and hears that the money was sent. */
final class Phone {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration LOOKS_AGAIN = Duration.ofMillis(25);
    private static final Duration TRIES_AGAIN = Duration.ofMillis(250);
    /** What is told where the claim went another way than to its payment. */
    static final int WENT_ASTRAY = 500;
    private static final int PAID = 200;
    private static final int OK = 200;

    private final Client client = new Client();
    private final URI gateway;
    private final Tokens tokens;
    private final Settled settled;
    private final byte[] selfie = Faces.selfie();

    Phone(URI gateway, Tokens tokens, Settled settled) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.settled = settled;
    }

    /** @return 200 once it is paid; else the status of the answer that stopped it, or {@link Samples#NO_ANSWER} */
    int claim(Claimant claimant) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Map<String, String> bearer = Map.of("Authorization", "Bearer " + tokens.of(claimant));
        try {
            Client.Answer filed = untilAnswered(deadline, () -> client.postJson(URI.create(gateway + "/claims/v1/claims"), Map.of("programme", "JHT", "reason", "RESIGNATION",
                    "bankAccount", Map.of("bankCode", "008", "accountNumber", claimant.accountNumber())), with(bearer, claimant.idempotencyKey())));
            if (!Samples.IN.test(filed.status())) {
                return filed.status();
            }
            return untilPaid(filed.text("claimId"), bearer, deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Samples.NO_ANSWER;
        }
    }

    private int untilPaid(String claimId, Map<String, String> bearer, long deadline) throws InterruptedException {
        try {
            var end = settled.end(claimId);
            int sent = sendSelfie(claimId, bearer, deadline);
            if (!Samples.IN.test(sent)) {
                return sent;
            }
            return end.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS) == ClaimStatus.PAID ? PAID : WENT_ASTRAY;
        } catch (TimeoutException late) {
            return Samples.NO_ANSWER;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            settled.forget(claimId);
        }
    }

    private int sendSelfie(String claimId, Map<String, String> bearer, long deadline) throws InterruptedException {
        URI place = URI.create(gateway + "/biometric/v1/verifications?operationId=" + claimId);
        while (client.get(place, ANSWER, bearer).status() != OK) {
            if (System.nanoTime() > deadline) {
                return Samples.NO_ANSWER;
            }
            Thread.sleep(LOOKS_AGAIN);
        }
        return untilAnswered(deadline, () -> client.postBytes(place, "image/jpeg", selfie, with(bearer, "selfie-of-" + claimId))).status();
    }

    /** Sends the same request under the same key until somebody had time for it, as an app does whose member waits. */
    private static Client.Answer untilAnswered(long deadline, Supplier<Client.Answer> request) throws InterruptedException {
        Client.Answer answer = request.get();
        while (isToBeRepeated(answer.status()) && System.nanoTime() < deadline) {
            Thread.sleep(TRIES_AGAIN);
            answer = request.get();
        }
        return answer;
    }

    private static boolean isToBeRepeated(int status) {
        return status == Samples.NO_ANSWER || Samples.REFUSED.test(status) || status / 100 == 5;
    }

    private static Map<String, String> with(Map<String, String> bearer, String idempotencyKey) {
        return Map.of("Authorization", bearer.get("Authorization"), "Idempotency-Key", idempotencyKey);
    }
}
