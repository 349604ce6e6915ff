package id.sigap.payment.payout;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Habit;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** At a bank whose clearing has closed for the day. */
@QuarkusTest
@TestProfile(CutOffTest.AfterTheCutOff.class)
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class CutOffTest {

    /** It takes orders for a second after midnight. */
    public static class AfterTheCutOff implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sigap.bank.hours.SKN.opens", "00:00:00", "sigap.bank.hours.SKN.closes", "00:00:01",
                    "sigap.bank.hours.RTGS.opens", "00:00:00", "sigap.bank.hours.RTGS.closes", "00:00:01");
        }
    }

    @Test
    void aLargePayoutWaitsForTheNextOpeningAndTheMemberIsToldWhenWhileASmallOneLeaves() {
        UUID large = Ids.next();
        UUID small = Ids.next();
        String account = Habit.PLAIN.account();
        request(large, 300_000_000, account);
        request(small, 1_000_000, Habit.PLAIN.account());

        SettlementState told = TestEvents.await(large.toString(), SettlementState.class, state -> state.sentFrom() != null);
        assertEquals(Status.PAYING, told.status());
        assertTrue(told.sentFrom().isAfter(Instant.now()), told::toString);
        assertEquals(LocalTime.MIDNIGHT, told.sentFrom().atZone(Clocks.JAKARTA).toLocalTime());
        assertEquals("CUT_OFF", Sql.one("select waits_for from payout where claim_id = ?", large));
        TestEvents.await(small.toString(), SettlementState.class, state -> state.status() == Status.PAID);
        assertEquals("BI_FAST", Sql.one("select rail from payout where claim_id = ?", small));

        // looked at again before its time, it neither leaves nor is told again
        String key = Sql.one("select id from payout where claim_id = ?", large).toString();
        World.until("its timer is set", () -> Boolean.TRUE.equals(Sql.one("select due_at > now() + interval '1 second' from timer where key = ?", key)));
        Sql.run("update timer set due_at = now() where key = ?", key);
        World.until("it was looked at", () -> Boolean.TRUE.equals(Sql.one("select due_at > now() + interval '1 second' from timer where key = ?", key)));
        assertEquals(List.of(Status.PAYING, Status.PAYING), TestEvents.all(large.toString(), SettlementState.class).stream().map(SettlementState::status).toList());
        RestAssured.given().baseUri(System.getProperty("sigap.test.bank")).port(Integer.parseInt(System.getProperty("sigap.test.bank").replaceAll(".*:", "")))
                .get("/test/account/" + account).then().body("payments", equalTo(0)).body("inquiries", equalTo(1));
    }

    private static void request(UUID claimId, long amount, String account) {
        TestEvents.publish(new PayoutRequested(claimId, Ids.next(), Rupiah.of(amount), Rupiah.ZERO, Rupiah.of(amount), "014", account, Habit.HOLDER,
                Instant.now(), Programme.JKM, null, null));
    }
}
