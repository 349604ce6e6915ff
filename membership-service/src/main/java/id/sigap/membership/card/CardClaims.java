package id.sigap.membership.card;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a card says to whoever checks it: the membership and its state. The name is masked, there is no NIK: cards are shared. */
record CardClaims(String issuer, CardRow card, String maskedName, Instant issuedAt, Instant expiresAt) {

    Map<String, Object> asMap() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("kpj", card.kpj());
        claims.put("name", maskedName);
        claims.put("segment", card.segment().name());
        claims.put("status", card.status().name());
        claims.put("iat", issuedAt.getEpochSecond());
        claims.put("exp", expiresAt.getEpochSecond());
        return claims;
    }
}
