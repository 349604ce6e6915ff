package id.sigap.acceptance;

import static id.sigap.acceptance.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Member;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.testkit.DpopKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A phone that keeps a key: its tokens are worth nothing to whoever took them from it (DPoP, RFC 9449), in every service behind the gateway. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneKeyIT {

    private static final String SIGN_IN = "/auth/v1/tokens";
    private static final String REFRESH = "/auth/v1/tokens/refresh";
    private static final List<String> OF_EACH_SERVICE = List.of("/auth/v1/sessions", "/claims/v1/claims", "/notification/v1/inbox");

    private World world;
    private DpopKey key;
    private Api.Answer tokens;

    @BeforeAll
    void aPhoneSignsInWithItsKey(World given) {
        world = given;
        key = key();
        Member member = world.newcomer();
        member.joinAndBind(Faces.selfie());
        tokens = with(key.proof("POST", SIGN_IN, null), world.gateway()).post(SIGN_IN, member.credentials()).expect(200);
        assertEquals("DPoP", tokens.text("/tokenType"));
    }

    @Test
    void withAProofOfTheKeyTheTokenOpensEveryService() {
        for (String path : OF_EACH_SERVICE) {
            phone(key.proof("GET", path, token())).get(path).expect(200);
        }
    }

    @Test
    void withoutItTheTokenOpensNone() {
        DpopKey another = key();
        DpopKey behindTheGateway = new DpopKey("http://auth-service:8080");
        for (String path : OF_EACH_SERVICE) {
            // no proof, whatever the token is called
            isRefused(path, world.gateway().with("Authorization", "DPoP " + token()));
            isRefused(path, world.gateway().as(token()));
            // a proof of another key, for another address, another method, another token, or none
            isRefused(path, phone(another.proof("GET", path, token())));
            isRefused(path, phone(behindTheGateway.proof("GET", path, token())));
            isRefused(path, phone(key.proof("GET", path + "/more", token())));
            isRefused(path, phone(key.proof("POST", path, token())));
            isRefused(path, phone(key.proof("GET", path, token() + "x")));
            isRefused(path, phone("nonsense"));
        }
    }

    @Test
    void aProofIsGoodForOneUse() {
        String path = "/auth/v1/sessions";
        Api once = phone(key.proof("GET", path, token()));
        once.get(path).expect(200);
        assertEquals("urn:sigap:problem:dpop-proof-invalid", once.get(path).expect(401).text("/type"));
    }

    @Test
    void theSessionIsRenewedByItsKeyAlone() {
        Member member = world.unknown();
        member.enrol();
        Api.Answer own = with(key.proof("POST", SIGN_IN, null), world.gateway()).post(SIGN_IN, member.credentials()).expect(200);
        Map<String, String> order = Map.of("refreshToken", own.text("/refreshToken"));

        refused(CommonProblem.DPOP_PROOF_INVALID, world.gateway(), phone -> phone.post(REFRESH, order));
        with(key.proof("POST", REFRESH, null), world.gateway()).post(REFRESH, order).expect(200);
    }

    private DpopKey key() {
        return new DpopKey("http://localhost:" + world.gateway().base().getPort());
    }

    private void isRefused(String path, Api phone) {
        assertEquals("urn:sigap:problem:dpop-proof-invalid", phone.get(path).expect(401).text("/type"), path);
    }

    private Api phone(String proof) {
        return with(proof, world.gateway().with("Authorization", "DPoP " + token()));
    }

    private static Api with(String proof, Api phone) {
        return phone.with("DPoP", proof);
    }

    private String token() {
        return tokens.text("/accessToken");
    }
}
