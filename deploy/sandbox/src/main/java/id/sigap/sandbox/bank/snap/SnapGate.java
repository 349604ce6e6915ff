package id.sigap.sandbox.bank.snap;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Lets through what is timely, bears a live token and a right signature, and was not sent before. */
@Singleton
class SnapGate {

    private final SnapKeys keys;
    private final SnapTokens tokens;
    private final ExternalIds externalIds;
    private final ObjectMapper json;
    private final Clock clock;

    SnapGate(SnapKeys keys, SnapTokens tokens, ExternalIds externalIds, ObjectMapper json, Clock clock) {
        this.keys = keys;
        this.tokens = tokens;
        this.externalIds = externalIds;
        this.json = json;
        this.clock = clock;
    }

    SnapBody admit(SnapService service, SnapRequest request) {
        checkTime(request);
        String token = request.token();
        if (!tokens.isLive(token)) {
            throw SnapRefusal.invalidToken();
        }
        String expected = SnapSignature.forTransaction(keys.clientSecret(), "POST", service.path(), token, request.body(),
                request.timestamp());
        if (!SnapSignature.same(expected, request.signature())) {
            throw SnapRefusal.unauthorized("Signature");
        }
        if (!keys.clientId().equals(request.header("X-PARTNER-ID", 36))) {
            throw SnapRefusal.partnerNotFound();
        }
        request.header("CHANNEL-ID", 5);
        useExternalId(request.header("X-EXTERNAL-ID", 36));
        return body(request);
    }

    void checkTime(SnapRequest request) {
        Instant stamp = SnapTime.parse(request.timestamp()).orElseThrow(() -> SnapRefusal.invalidFormat("X-TIMESTAMP"));
        if (!SnapTime.isCurrent(stamp, clock.instant())) {
            throw SnapRefusal.unauthorized("X-TIMESTAMP more than 5 minutes off");
        }
    }

    SnapBody body(SnapRequest request) {
        return SnapBody.parse(json, request.body());
    }

    private void useExternalId(String id) {
        if (!id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw SnapRefusal.invalidFormat("X-EXTERNAL-ID");
        }
        if (!externalIds.use(id)) {
            throw SnapRefusal.sameExternalId();
        }
    }
}
