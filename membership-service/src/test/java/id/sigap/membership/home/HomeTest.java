package id.sigap.membership.home;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimState;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.notification.InboxState;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Rupiah;
import id.sigap.membership.Scene;
import id.sigap.membership.Tables;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class HomeTest {

    private static final Instant T0 = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(600);

    @Inject
    Tables tables;

    private final Nik nik = Scene.nik();
    private final UUID account = UUID.randomUUID();
    private Scene.Firm firm;

    @BeforeEach
    void given() {
        firm = new Scene.Firm();
    }

    @Test
    void aNewAccountIsBeingSetUpAndKnowsItsNextStep() {
        Scene.as(TestTokens.unbound(account)).get("/membership/v1/home").then().statusCode(200).body("status", equalTo("BEING_SET_UP"))
                .body("nextStep.code", equalTo("PROVE_IDENTITY")).body("cards.items.size()", equalTo(0)).body("notices.unread", equalTo(0))
                .body("features.find { it.feature == 'JHT_CLAIM' }.state", equalTo("UNAVAILABLE"))
                .body("features.find { it.feature == 'JHT_CLAIM' }.reason", equalTo("IDENTITY_NOT_PROVED"));
    }

    @Test
    void aStrangerWhoNamedAMembersNikSeesWhatEverybodyWithoutABindingSees() {
        firm.registered(nik);
        Scene.bind(account, nik);
        UUID stranger = UUID.randomUUID();
        Scene.bind(stranger, nik);

        String strangers = Scene.as(TestTokens.unbound(stranger)).get("/membership/v1/home").asString();
        String anybodys = Scene.as(TestTokens.unbound(UUID.randomUUID())).get("/membership/v1/home").asString();
        String withTheMembersId = Scene.as(TestTokens.member(stranger, UUID.randomUUID())).get("/membership/v1/home").asString();

        assertEquals(anybodys, strangers);
        assertEquals(anybodys, withTheMembersId);
    }

    @Test
    void everythingIsThereInOneCallWithItsAge() {
        String kpj = firm.register(nik).path("kpj");
        Member member = member();
        UUID claim = UUID.randomUUID();
        TestEvents.publish(member.balance(Programme.JHT, 8_520_000, 520_000), member.claim(claim, ClaimStatus.IN_REVIEW, T0.plusSeconds(5)),
                new InboxState(account, 3, T0.plusSeconds(7)));
        await().atMost(Duration.ofSeconds(20)).until(() -> !member.home("balances.items").isEmpty() && !member.home("claims.items").isEmpty()
                && Scene.home(member.token).getInt("notices.unread") == 3);

        var home = Scene.home(member.token);

        assertEquals("READY", home.getString("status"));
        assertNull(home.get("nextStep"));
        assertEquals(kpj, home.getString("cards.items[0].kpj"));
        assertEquals(firm.name, home.getString("cards.items[0].employer"));
        assertEquals("ACTIVE", home.getString("cards.items[0].status"));
        assertNotNull(home.getString("cards.asOf"));
        assertEquals(kpj, home.getString("balances.items[0].kpj"));
        assertEquals(8_520_000, home.getLong("balances.items[0].balance"));
        assertEquals(520_000, home.getLong("balances.items[0].held"));
        assertEquals(8_000_000, home.getLong("balances.items[0].available"));
        assertEquals(370_500, home.getLong("balances.items[0].lastContribution"));
        assertEquals("2026-10", home.getString("balances.items[0].lastContributionMonth"));
        assertEquals(T0.toString(), home.getString("balances.asOf"));
        assertEquals(claim.toString(), home.getString("claims.items[0].claimId"));
        assertEquals("WAIT_FOR_DECISION", home.getString("claims.items[0].nextStep"));
        assertEquals(T0.plusSeconds(5).toString(), home.getString("claims.asOf"));
        assertEquals(T0.plusSeconds(7).toString(), home.getString("notices.asOf"));
        assertEquals("AVAILABLE", home.getString("features.find { it.feature == 'JHT_CLAIM' }.state"));
    }

    @Test
    void aClaimThatIsPaidIsNotOpenAnyMore() {
        Member member = member();
        UUID claim = UUID.randomUUID();
        TestEvents.publish(member.claim(claim, ClaimStatus.IDENTITY_CHECK, T0));
        await().atMost(Duration.ofSeconds(20)).until(() -> member.home("claims.items.nextStep").equals(List.of("TAKE_SELFIE")));

        TestEvents.publish(member.claim(claim, ClaimStatus.PAID, T0.plusSeconds(9)));

        await().atMost(Duration.ofSeconds(20)).until(() -> member.home("claims.items").isEmpty());
    }

    @Test
    void anOlderOrRepeatedEventChangesNothing() {
        Member member = member();
        BalanceState newest = member.balance(Programme.JHT, 900, 0);
        BalanceState older = new BalanceState(newest.ledgerAccountId(), newest.membershipId(), newest.personId(), Programme.JHT, Rupiah.of(100),
                Rupiah.ZERO, 1, null, null, T0);
        String id = UUID.randomUUID().toString();
        TestEvents.publish(newest, 5, id);
        TestEvents.publish(older, 4, UUID.randomUUID().toString());
        TestEvents.publish(newest, 5, id);
        BalanceState last = new BalanceState(newest.ledgerAccountId(), newest.membershipId(), newest.personId(), Programme.JHT, Rupiah.of(950),
                Rupiah.ZERO, 6, null, null, T0);

        await().atMost(Duration.ofSeconds(20)).until(() -> member.home("balances.items.balance").equals(List.of(900)));
        TestEvents.publish(last, 6, UUID.randomUUID().toString());
        await().atMost(Duration.ofSeconds(20)).until(() -> member.home("balances.items.balance").equals(List.of(950)));
        assertEquals(0, tables.count("select count(*) from parked_event where key = ?", newest.aggregateId()));
    }

    @Test
    void aBalanceMayComeBeforeItsMembership() {
        Member member = member();
        TestEvents.publish(member.balance(Programme.JHT, 700, 0));

        await().atMost(Duration.ofSeconds(20)).until(() -> member.home("balances.items.balance").equals(List.of(700)));
        assertNull(Scene.home(member.token).get("balances.items[0].kpj"));
        assertEquals("NO_MEMBERSHIP", Scene.home(member.token).getString("status"));
        assertEquals("ASK_EMPLOYER_TO_REGISTER", Scene.home(member.token).getString("nextStep.code"));
    }

    @Test
    void anUnchangedHomeIsNotSentAgain() {
        Member member = member();
        String tag = Scene.as(member.token).get("/membership/v1/home").then().statusCode(200).extract().header("ETag");

        assertEquals("", Scene.as(member.token).header("If-None-Match", tag).get("/membership/v1/home").then().statusCode(304)
                .header("ETag", tag).extract().asString());
        firm.registered(nik);
        String changed = Scene.as(member.token).header("If-None-Match", tag).get("/membership/v1/home").then().statusCode(200).extract().header("ETag");
        assertNotEquals(tag, changed);
    }

    @Test
    void aProjectionThatWentWrongIsBuiltAgain() {
        Member member = member();
        BalanceState balance = member.balance(Programme.JHT, 1_234, 0);
        TestEvents.publish(balance);
        await().atMost(Duration.ofSeconds(20)).until(() -> member.home("balances.items.balance").equals(List.of(1_234)));
        tables.update("update known_balance set balance = 1 where ledger_account_id = ?", balance.ledgerAccountId());
        assertEquals(List.of(1), member.home("balances.items.balance"));

        Scene.as(TestTokens.operator(UUID.randomUUID())).post("/internal/events/projections/home-balances/rebuild").then().statusCode(204);

        await().atMost(Duration.ofSeconds(20)).until(() -> member.home("balances.items.balance").equals(List.of(1_234)));
    }

    @Test
    void bindingsAreNeverPlayedAgain() {
        Scene.as(TestTokens.operator(UUID.randomUUID())).post("/internal/events/projections/decide-binding/rebuild").then().statusCode(409);
    }

    @Test
    void onlyMembersHaveAHome() {
        RestAssured.get("/membership/v1/home").then().statusCode(401).body("type", equalTo("urn:sigap:problem:unauthenticated"));
        Scene.as(firm.token).get("/membership/v1/home").then().statusCode(403);
    }

    @Test
    void theApiIsDescribedWithExamples() {
        String openapi = RestAssured.given().accept("application/json").queryParam("format", "json").get("/membership/v1/openapi").then().statusCode(200)
                .body("openapi", equalTo("3.1.0")).body("info.title", equalTo("Sigap: membership")).extract().asString();
        assertTrue(openapi.contains("/membership/v1/home") && openapi.contains("24017365528") && openapi.contains("\"bearer\""));
    }

    private Member member() {
        UUID person = Scene.bind(account, nik).personId();
        return new Member(account, person, TestTokens.member(account, person), membershipOf(person));
    }

    private UUID membershipOf(UUID person) {
        return tables.count("select count(*) from membership where person_id = ?", person) == 0 ? UUID.randomUUID()
                : UUID.fromString(tables.text("select id::text from membership where person_id = ?", person));
    }

    private record Member(UUID account, UUID person, String token, UUID membership) {

        BalanceState balance(Programme programme, long balance, long held) {
            return new BalanceState(UUID.randomUUID(), membership, person, programme, Rupiah.of(balance), Rupiah.of(held), 2, Rupiah.of(370_500),
                    "2026-10", T0);
        }

        ClaimState claim(UUID id, ClaimStatus status, Instant at) {
            return new ClaimState(id, person, account, Programme.JHT, ClaimReason.values()[0], status, null, null, null, at);
        }

        List<Object> home(String path) {
            return Scene.home(token).getList(path);
        }
    }
}
