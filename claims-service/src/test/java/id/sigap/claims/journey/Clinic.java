package id.sigap.claims.journey;

import id.sigap.platform.Ids;
import id.sigap.testkit.TestTokens;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A hospital that works with the agency, with an account that acts for it. */
final class Clinic {

    static final String NAME = "RS MITRA SEHAT";
    static final String CLAIMS = "/claims/v1/hospital-claims";
    /** What it does with a claim like any firm. */
    static final String FIRMS = "/claims/v1/firms-claims";

    final String code = "RS" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    final UUID accountId = Ids.next();
    final String token = TestTokens.hospital(accountId, code);

    /** Another account of the same hospital. */
    String colleague() {
        return TestTokens.hospital(Ids.next(), code);
    }

    Map<String, Object> bill(UUID accident, long medical) {
        return Map.of("accidentId", accident, "billNo", "RS-" + accident.toString().substring(0, 13), "care", Map.of("medical", medical), "holder", NAME,
                "bankAccount", Map.of("bankCode", Api.BANK, "accountNumber", "9988776655"));
    }

    Response file(UUID accident, long medical) {
        return Api.post(token, CLAIMS, bill(accident, medical));
    }

    Response claim(UUID claimId) {
        return Api.as(token).get(CLAIMS + "/" + claimId);
    }

    /** Somebody who has to do with the accident tells this hospital of it. */
    Response toldBy(String who, UUID accident) {
        return Api.post(who, "/claims/v1/accidents/" + accident + "/hospitals", Map.of("facility", code));
    }
}
