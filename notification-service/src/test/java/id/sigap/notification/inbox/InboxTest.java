package id.sigap.notification.inbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.QualityReason;
import id.sigap.contracts.claims.AccidentStage;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.InterviewChange;
import id.sigap.contracts.claims.PensionChange;
import id.sigap.contracts.notification.InboxState;
import id.sigap.notification.world.Outside;
import id.sigap.notification.world.Rows;
import id.sigap.notification.world.Said;
import id.sigap.notification.world.Waiting;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(Outside.class)
class InboxTest {

    private static final String INBOX = "/notification/v1/inbox";

    @Inject
    Rows rows;

    private final UUID account = Ids.next();
    private final UUID person = Ids.next();
    private final UUID claim = Ids.next();

    @Test
    void aClaimIsToldStepByStepNewestFirst() {
        TestEvents.publish(Said.claim(claim, account, ClaimStatus.SUBMITTED), Said.claim(claim, account, ClaimStatus.IDENTITY_CHECK),
                Said.claim(claim, account, ClaimStatus.APPROVED), Said.claim(claim, account, ClaimStatus.PAYMENT_REQUESTED),
                Said.claim(claim, account, ClaimStatus.PAID));
        messages(3);

        me().get(INBOX).then().statusCode(200).body("items.kind", contains("CLAIM_PAID", "CLAIM_APPROVED", "CLAIM_RECEIVED"))
                .body("items[0].title", equalTo("Klaim JHT dibayar")).body("items[0].language", equalTo("id"))
                .body("items[0].body", containsString("Rp5.000.000")).body("items[0].subjectId", equalTo(claim.toString()))
                .body("items[0].readAt", nullValue()).body("items[0].at", notNullValue())
                .body("unread", equalTo(3)).body("lastEventId", equalTo(3)).body("next", nullValue());
        me().header("Accept-Language", "en-GB,en;q=0.8").get(INBOX).then().body("items[0].language", equalTo("en"))
                .body("items[0].body", containsString("IDR 5,000,000"));
        assertEquals(3, TestEvents.await(account.toString(), InboxState.class, state -> state.unread() == 3).unread());
    }

    @Test
    void withoutAWishTheInboxSpeaksTheAccountsLanguage() {
        TestEvents.publish(Said.account(account, "siti@example.id", null, "en", null));
        Waiting.until("the account is known", () -> rows.count("select count(*) from account_copy where account_id = ?", account) == 1);
        TestEvents.publish(Said.claim(claim, account, ClaimStatus.APPROVED));
        messages(1);

        me().header("Accept-Language", "*").get(INBOX).then().body("items[0].title", equalTo("JHT claim approved"));
        me().header("Accept-Language", "id").get(INBOX).then().body("items[0].title", equalTo("Klaim JHT disetujui"));
    }

    @Test
    void theSameStepSaidTwiceIsToldOnce() {
        TestEvents.publish(Said.claim(claim, account, ClaimStatus.APPROVED), Said.claim(claim, account, ClaimStatus.APPROVED),
                Said.claim(claim, account, ClaimStatus.PAID));
        messages(2);

        me().get(INBOX).then().body("items.kind", contains("CLAIM_PAID", "CLAIM_APPROVED")).body("unread", equalTo(2));
    }

    @Test
    void aWorkerIsToldOfAnAccidentOnceAndOfTheFormThatIsDue() {
        UUID worker = Ids.next();
        UUID accident = Ids.next();
        TestEvents.publish(Said.person(worker, account), Said.accident(accident, worker, AccidentStatus.REPORTED, null),
                Said.accident(accident, worker, AccidentStatus.REPORTED, null),
                Said.accident(accident, worker, AccidentStatus.STAGE_I, AccidentStage.STAGE_II), Said.accident(accident, worker, AccidentStatus.STAGE_II, null),
                Said.accident(accident, worker, AccidentStatus.CLOSED, null));
        messages(3);

        me().get(INBOX).then().body("items.kind", containsInAnyOrder("ACCIDENT_CLOSED", "ACCIDENT_FORM_DUE", "ACCIDENT_REPORTED"))
                .body("items.subjectId", everyItem(equalTo(accident.toString())));
    }

    @Test
    void whoFiledForAFirmIsToldOfItsClaimsAndOfTheAccidentsThatItReported() {
        UUID worker = Ids.next();
        UUID accident = Ids.next();
        TestEvents.publish(Said.firms(claim, account, ClaimReason.WAGE_REPLACEMENT, ClaimStatus.SUBMITTED, null),
                Said.firms(claim, account, ClaimReason.WAGE_REPLACEMENT, ClaimStatus.IN_REVIEW, null), Said.firms(claim, account, ClaimReason.WAGE_REPLACEMENT, ClaimStatus.PAID, null));
        TestEvents.publish(Said.accident(accident, worker, account, AccidentStatus.REPORTED, null), Said.accident(accident, worker, account, AccidentStatus.REPORTED, null),
                Said.accident(accident, worker, account, AccidentStatus.REPORTED, AccidentStage.STAGE_I), Said.accident(accident, worker, AccidentStatus.CLOSED, null));
        messages(4);

        given().auth().oauth2(TestTokens.employer(account, "NN000017")).header("Accept-Language", "en").get(INBOX).then().statusCode(200)
                .body("items.kind", containsInAnyOrder("FIRM_CLAIM_IN_REVIEW", "FIRM_CLAIM_PAID", "WORKERS_ACCIDENT_REPORTED", "WORKERS_ACCIDENT_FORM_DUE"))
                .body("items.find { it.kind == 'FIRM_CLAIM_PAID' }.title", equalTo("The wage replacement (STMB) claim was paid"));
    }

    @Test
    void aClaimantIsToldOfTheInterviewAndARecipientOfThePension() {
        UUID pension = Ids.next();
        Instant now = Instant.now();
        Instant tomorrow = now.plus(Duration.ofDays(1));
        TestEvents.publish(Said.interview(claim, account, InterviewChange.REQUIRED, null, now), Said.interview(claim, account, InterviewChange.BOOKED, tomorrow, now), Said.interview(claim, account, InterviewChange.REMINDER, tomorrow, now),
                Said.interview(claim, account, InterviewChange.REMINDER, tomorrow, now.plusSeconds(1)), Said.interview(claim, account, InterviewChange.HELD, tomorrow, now));
        TestEvents.publish(Said.pension(pension, account, PensionChange.SUSPENDED_UNCONFIRMED, LocalDate.of(2026, 1, 1), now),
                Said.pension(pension, account, PensionChange.CONFIRMED, LocalDate.of(2027, 1, 1), now), Said.pension(pension, account, PensionChange.RESUMED, LocalDate.of(2027, 1, 1), now));
        messages(5);

        me().get(INBOX).then().body("items.kind", containsInAnyOrder("INTERVIEW_REQUIRED", "INTERVIEW_BOOKED", "INTERVIEW_REMINDER", "PENSION_UNCONFIRMED", "PENSION_RESUMED"))
                .body("items.findAll { it.kind.startsWith('PENSION') }.subjectId", everyItem(equalTo(pension.toString())));
    }

    @Test
    void whatIsLongPastIsNotToldAsNews() {
        TestEvents.publish(Said.claim(claim, account, ClaimStatus.APPROVED, Instant.now().minus(Duration.ofDays(8))),
                Said.claim(claim, account, ClaimStatus.PAID));
        messages(1);

        me().get(INBOX).then().body("items.kind", contains("CLAIM_PAID"));
    }

    @Test
    void pagesFollowOneAnother() {
        for (int i = 0; i < 5; i++) {
            TestEvents.publish(Said.claim(Ids.next(), account, ClaimStatus.APPROVED));
        }
        messages(5);

        Response first = me().get(INBOX + "?limit=2");
        first.then().body("items", hasSize(2)).body("next", notNullValue());
        Response second = me().get(INBOX + "?limit=2&cursor=" + first.path("next"));
        second.then().body("items", hasSize(2));
        me().get(INBOX + "?limit=2&cursor=" + second.path("next")).then().body("items", hasSize(1)).body("next", nullValue());
    }

    @Test
    void aMessageIsReadOnceHoweverOftenItIsMarked() {
        TestEvents.publish(Said.claim(claim, account, ClaimStatus.APPROVED), Said.claim(claim, account, ClaimStatus.PAID));
        messages(2);
        String id = me().get(INBOX).path("items[0].id");

        String key = key();
        me().header("Idempotency-Key", key).post(INBOX + "/" + id + "/read").then().statusCode(200).body("unread", equalTo(1));
        me().header("Idempotency-Key", key).post(INBOX + "/" + id + "/read").then().statusCode(200).body("unread", equalTo(1));
        mark(id + "/read").then().statusCode(200).body("unread", equalTo(1));

        me().get(INBOX).then().body("items[0].readAt", notNullValue()).body("items[1].readAt", nullValue()).body("unread", equalTo(1));
        TestEvents.await(account.toString(), InboxState.class, state -> state.unread() == 1);
    }

    @Test
    void allAreReadUpToWhatTheClientHasSeen() {
        TestEvents.publish(Said.claim(claim, account, ClaimStatus.SUBMITTED), Said.claim(claim, account, ClaimStatus.APPROVED));
        messages(2);
        TestEvents.publish(Said.claim(claim, account, ClaimStatus.PAID));
        messages(3);

        mark("read-all?upTo=2").then().statusCode(200).body("unread", equalTo(1));
        mark("read-all").then().statusCode(200).body("unread", equalTo(0));
        mark("read-all?upTo=-1").then().statusCode(400);
        me().get(INBOX).then().body("unread", equalTo(0));
        TestEvents.await(account.toString(), InboxState.class, state -> state.unread() == 0);
    }

    @Test
    void anothersMessageDoesNotExist() {
        TestEvents.publish(Said.claim(claim, account, ClaimStatus.PAID));
        messages(1);
        String id = me().get(INBOX).path("items[0].id");
        String stranger = TestTokens.member(Ids.next(), Ids.next());

        for (String one : new String[]{id, Ids.next().toString(), "nonsense"}) {
            given().auth().oauth2(stranger).header("Idempotency-Key", key()).post(INBOX + "/" + one + "/read").then().statusCode(404)
                    .contentType("application/problem+json").body("type", equalTo("urn:sigap:problem:not-found"));
        }
        given().auth().oauth2(stranger).get(INBOX).then().statusCode(200).body("items", hasSize(0)).body("unread", equalTo(0));
        me().get(INBOX).then().body("unread", equalTo(1));
    }

    @Test
    void whatCannotBeReadGetsItsAnswer() {
        given().get(INBOX).then().statusCode(401).body("type", equalTo("urn:sigap:problem:unauthenticated"));
        me().get(INBOX + "?cursor=%00%ff").then().statusCode(400).body("type", equalTo("urn:sigap:problem:invalid-request"));
        me().get(INBOX + "?cursor=YWJj").then().statusCode(400);
        me().get(INBOX + "?limit=0").then().statusCode(400);
        me().get(INBOX + "?limit=101").then().statusCode(400);
        me().post(INBOX + "/" + Ids.next() + "/read").then().statusCode(400).body("type", equalTo("urn:sigap:problem:idempotency-key-required"));
        String key = key();
        me().header("Idempotency-Key", key).post(INBOX + "/read-all?upTo=1").then().statusCode(200);
        me().header("Idempotency-Key", key).post(INBOX + "/read-all?upTo=2").then().statusCode(422);
    }

    @Test
    void aContributionIsToldOncePerMonthToWhoeverIsBound() {
        UUID ledger = Ids.next();
        TestEvents.publish(Said.person(person, account));
        Waiting.until("the person is known", () -> rows.count("select count(*) from person_copy where person_id = ?", person) == 1);
        TestEvents.publish(Said.balance(ledger, person, 1, "2026-01", 0), Said.balance(ledger, person, 2, "2026-01", 100),
                Said.balance(ledger, person, 3, "2026-02", 100));
        messages(2);

        me().get(INBOX).then().body("items[1].title", equalTo("Iuran JHT masuk"))
                .body("items[1].body", equalTo("Iuran JHT bulan Januari 2026 sebesar Rp285.000 sudah masuk ke saldo Anda."));
        me().header("Accept-Language", "en").get(INBOX).then()
                .body("items[0].body", equalTo("The JHT contribution for February 2026, IDR 285,000, is in your balance."));
    }

    @Test
    void aNoticeWaitsForAPersonWhoIsNotKnownYet() {
        UUID accident = Ids.next();
        TestEvents.publish(Said.accident(accident, person, AccidentStatus.REFUSED, null));
        Waiting.until("it waits", () -> rows.count("select count(*) from timer where kind = 'tell-person' and key like ?",
                "accident:" + accident + "%") == 1);

        TestEvents.publish(Said.person(person, account));

        messages(1, Duration.ofSeconds(40));
        me().get(INBOX).then().body("items[0].kind", equalTo("ACCIDENT_REFUSED"));
    }

    @Test
    void whoHasNoAccountIsNotTold() {
        TestEvents.publish(Said.person(person, null));
        Waiting.until("the person is known", () -> rows.count("select count(*) from person_copy where person_id = ?", person) == 1);
        UUID ledger = Ids.next();
        TestEvents.publish(Said.balance(ledger, person, 1, "2026-01", 0));

        Waiting.until("the event was handled", () -> rows.count(
                "select count(*) from inbox where consumer = 'contribution-notices' and received_at > now() - interval '5 seconds'") > 0);
        assertEquals(0, rows.count("select count(*) from timer where kind = 'tell-person' and key like ?", "contribution:" + ledger + "%"));
    }

    @Test
    void aBadSelfieIsToldWithWhatWasWrong() {
        TestEvents.publish(Said.selfie(account, claim, Outcome.MATCH),
                Said.selfie(account, claim, Outcome.BAD_PICTURE, QualityReason.TOO_DARK, QualityReason.BLURRED),
                Said.selfie(account, claim, Outcome.NO_MATCH));
        messages(2);

        String body = me().get(INBOX).path("items.find { it.kind == 'SELFIE_NOT_USABLE' }.body");
        assertEquals("Swafoto Anda untuk klaim belum dapat dipakai: terlalu gelap, gambar kabur. Silakan ulangi dari aplikasi.", body);
        me().get(INBOX).then().body("items.kind", org.hamcrest.Matchers.containsInAnyOrder("SELFIE_NOT_USABLE", "SELFIE_NOT_MATCHED"));
    }

    @Test
    void theOutsideWorldIsNoConditionForBeingReady() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasItem("delivery")));
        given().get("/q/health/group/world").then().body("checks.name", org.hamcrest.Matchers.hasItem("delivery"));
    }

    private RequestSpecification me() {
        return given().auth().oauth2(TestTokens.member(account, person));
    }

    private Response mark(String what) {
        return me().header("Idempotency-Key", key()).post(INBOX + "/" + what);
    }

    private void messages(int n) {
        messages(n, Duration.ofSeconds(20));
    }

    private void messages(int n, Duration atMost) {
        Waiting.until(n + " messages are there", atMost, () -> rows.count("select count(*) from message where account_id = ?", account) == n);
    }

    private static String key() {
        return "test-" + Ids.next();
    }
}
