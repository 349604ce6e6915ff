package id.sigap.sandbox.bank.snap;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives the client an access token for its RSA signature (service 73). */
@Singleton
class IssueToken {

    private final SnapKeys keys;
    private final SnapTokens tokens;
    private final ExternalIds externalIds;
    private final SnapGate gate;

    IssueToken(SnapKeys keys, SnapTokens tokens, ExternalIds externalIds, SnapGate gate) {
        this.keys = keys;
        this.tokens = tokens;
        this.externalIds = externalIds;
        this.gate = gate;
    }

    SnapAnswer to(SnapRequest request) {
        String clientId = request.header("X-CLIENT-KEY", 36);
        gate.checkTime(request);
        if (!keys.clientId().equals(clientId)) {
            throw SnapRefusal.unauthorized("Unknown Client");
        }
        if (!SnapSignature.tokenHolds(keys.clientKey(), clientId, request.timestamp(), request.signature())) {
            throw SnapRefusal.unauthorized("Signature");
        }
        if (!"client_credentials".equals(gate.body(request).text("grantType", 25))) {
            throw SnapRefusal.invalidFormat("grantType");
        }
        externalIds.forgetOldDays();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("accessToken", tokens.issue());
        fields.put("tokenType", "Bearer");
        fields.put("expiresIn", String.valueOf(SnapTokens.LIFE.toSeconds()));
        return SnapAnswer.successful(fields);
    }
}
