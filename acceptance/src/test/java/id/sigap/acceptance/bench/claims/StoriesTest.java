package id.sigap.acceptance.bench.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.acceptance.bench.people.Tokens;
import id.sigap.acceptance.bench.people.Voice.Said;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.SigningKeyState;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.platform.json.JsonSetup;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the bench says in other services' names is what their contracts have, as the services read it. */
class StoriesTest {

    private static final ObjectMapper JSON = JsonSetup.standalone();
    private static final UUID CLAIM = UUID.randomUUID();
    private final Claimant claimant = new Claimant(12);

    private static <T extends Event> T read(Said said, Class<T> type) {
        T event = JSON.convertValue(said.body(), type);
        assertEquals(type, said.type());
        assertEquals(event.aggregateId(), said.aggregate());
        return event;
    }

    @Test
    void aClaimantIsToldAsTheServicesTellOfMembers() {
        assertEquals(claimant.accountId(), read(Stories.person(claimant), PersonState.class).accountId());
        assertEquals(EndReason.RESIGNATION, read(Stories.membership(claimant), MembershipState.class).end().reason());
        assertEquals(claimant.balance(), read(Stories.balance(claimant), BalanceState.class).balance().amount());
        assertEquals(claimant.personId(), read(Stories.account(claimant), AccountState.class).personId());
    }

    @Test
    void aKeyIsAnnouncedByTheIdThatItsTokensName() {
        Tokens tokens = new Tokens("https://sigap.example");
        String head = new String(Base64.getUrlDecoder().decode(tokens.of(claimant).split("\\.")[0]), StandardCharsets.UTF_8);
        assertTrue(head.contains("\"kid\":\"" + read(tokens.announcement(), SigningKeyState.class).keyId() + "\""), head);
    }

    @Test
    void facesAndSettlementsAreSaidAsTheirOwnersSayThem() {
        assertEquals(Outcome.MATCH, read(Stories.face(CLAIM, claimant, "0".repeat(64), Outcome.MATCH), VerificationState.class).outcome());
        SettlementState paid = read(Stories.settlement(CLAIM, claimant, Status.PAID, null, 3), SettlementState.class);
        assertEquals(claimant.balance(), paid.gross().amount());
        SettlementState refused = read(Stories.settlement(CLAIM, claimant, Status.HOLD_REFUSED, Reason.ALREADY_HELD, 1), SettlementState.class);
        assertNull(refused.gross());
        assertEquals(Reason.ALREADY_HELD, refused.reason());
    }
}
