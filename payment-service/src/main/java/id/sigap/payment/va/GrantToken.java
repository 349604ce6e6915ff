package id.sigap.payment.va;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives the bank an access token for its RSA signature (SNAP service 73). */
@ApplicationScoped
class GrantToken {

    private static final int LONGEST_SIGNATURE = 1024;

    private final SnapGate gate;
    private final BankClients clients;
    private final BankTokens tokens;
    private final ObjectMapper json;

    GrantToken(SnapGate gate, BankClients clients, BankTokens tokens, ObjectMapper json) {
        this.gate = gate;
        this.clients = clients;
        this.tokens = tokens;
        this.json = json;
    }

    @Transactional
    Map<String, Object> grant(SnapCall call) {
        String clientId = call.header("X-CLIENT-KEY", 36);
        String timestamp = gate.timestamp(call);
        String signature = call.header("X-SIGNATURE", LONGEST_SIGNATURE);
        if (!clients.isKnown(clientId) || !clients.signedTokenCall(timestamp, signature)) {
            throw SnapRefusal.unauthorized("Signature");
        }
        if (!"client_credentials".equals(SnapFields.of(json, call.body()).text("grantType", 40))) {
            throw SnapRefusal.invalidFormat("grantType");
        }
        gate.forgetOldDays();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("accessToken", tokens.issue(clientId));
        answer.put("tokenType", "Bearer");
        answer.put("expiresIn", Long.toString(BankTokens.LIFE.toSeconds()));
        return answer;
    }
}
