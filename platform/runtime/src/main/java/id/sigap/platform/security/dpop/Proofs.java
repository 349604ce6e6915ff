package id.sigap.platform.security.dpop;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.PlatformConfig;
import id.sigap.platform.problem.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Checks that a client holds a key (DPoP, RFC 9449): each request carries a proof, signed with the key for this method, this
 * address, this moment and this token, and good for one use. The address is the public one, whatever the gateway makes of it.
 */
@ApplicationScoped
public class Proofs {

    public static final String HEADER = "DPoP";
    /** How old a proof may be. Proofs are remembered for longer than this. */
    static final Duration OLDEST = Duration.ofSeconds(60);
    /** How far ahead of ours a client's clock may be. */
    static final Duration AHEAD = Duration.ofSeconds(15);

    private final ProofReader reader;
    private final UsedProofs used;
    private final PublicAddress address;
    private final Clock clock;

    Proofs(ProofReader reader, UsedProofs used, PlatformConfig config, Clock clock) {
        this.reader = reader;
        this.used = used;
        this.address = new PublicAddress(config.publicUrl());
        this.clock = clock;
    }

    /**
     * The thumbprint (RFC 7638, SHA-256) of the key that a request proves to hold; empty if it carries no proof.
     *
     * @throws ProblemException DPOP_PROOF_INVALID if the proof is wrong
     */
    public Optional<String> provedKey(HttpServerRequest request) {
        return headers(request).isEmpty() ? Optional.empty() : Optional.of(check(request, null));
    }

    /**
     * Lets a request with a bound token pass only if it proves to hold the token's key.
     *
     * @throws ProblemException DPOP_PROOF_INVALID if the proof is missing or wrong
     */
    public void require(HttpServerRequest request, String accessToken, String thumbprint) {
        if (headers(request).isEmpty()) {
            throw refused(Flaw.MISSING);
        }
        if (!check(request, accessToken).equals(thumbprint)) {
            throw refused(Flaw.KEY);
        }
    }

    /** The refusal of a request, with what is wrong with its proof. */
    public static ProblemException refused(Flaw flaw) {
        return new ProblemException(CommonProblem.DPOP_PROOF_INVALID).with("reason", flaw)
                .challenge("DPoP error=\"invalid_dpop_proof\", algs=\"" + ProofReader.ALGORITHM + "\"");
    }

    /** @param accessToken null where there is none yet */
    private String check(HttpServerRequest request, String accessToken) {
        List<String> headers = headers(request);
        if (headers.size() != 1) {
            throw refused(Flaw.MALFORMED);
        }
        Proof proof = reader.read(headers.getFirst()).orElseThrow(() -> refused(Flaw.MALFORMED));
        Instant now = clock.instant();
        if (!request.method().name().equals(proof.method())) {
            throw refused(Flaw.METHOD);
        }
        if (!address.is(proof.address(), request.path())) {
            throw refused(Flaw.ADDRESS);
        }
        if (proof.madeAt().isBefore(now.minus(OLDEST)) || proof.madeAt().isAfter(now.plus(AHEAD))) {
            throw refused(Flaw.TIME).with("serverTime", now);
        }
        if (accessToken != null && !digest(accessToken).equals(proof.tokenDigest())) {
            throw refused(Flaw.TOKEN);
        }
        if (!used.useOnce(proof.thumbprint(), proof.id())) {
            throw refused(Flaw.REPLAYED);
        }
        return proof.thumbprint();
    }

    private static List<String> headers(HttpServerRequest request) {
        return request.headers().getAll(HEADER);
    }

    private static String digest(String accessToken) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(accessToken.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
