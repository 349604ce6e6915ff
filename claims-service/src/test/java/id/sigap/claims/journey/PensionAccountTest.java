package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.PensionChange;
import id.sigap.contracts.claims.PensionState;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.rules.RuleBook;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A recipient has the pension paid to another bank account. */
@QuarkusTest
@WithTestResource(Infra.class)
class PensionAccountTest {

    private static final Map<String, String> OTHER = Map.of("bankCode", "009", "accountNumber", "9988776655");

    @Inject
    TestClock clock;
    @Inject
    RuleBook book;
    @Inject
    Database db;
    @Inject
    AgroalDataSource database;

    private final UUID session = UUID.randomUUID();

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void confirmedByAFactorAndAFaceItHoldsFromTheNextMonthThatIsAskedToBePaid() {
        Pensioner pensioner = Pensioner.granted(clock, book);
        YearMonth first = YearMonth.from(Worker.today()).plusMonths(1);
        pensioner.insured().onDay(first.atDay(1));
        UUID before = pensioner.awaitClaimOf(db, first);
        assertEquals(Api.ACCOUNT, TestEvents.await(before.toString(), PayoutRequested.class).accountNumber());

        Response asked = change(pensioner, OTHER, null);
        asked.then().statusCode(401).body("type", equalTo("urn:sigap:problem:step-up-required"), "operation", equalTo("pension.bank-account"));
        String factor = factor(pensioner, asked.path("digest"));
        change(pensioner, Map.of("bankCode", "009", "accountNumber", "1111111111"), factor).then().statusCode(401);
        UUID replaced = UUID.fromString(change(pensioner, OTHER, factor).then().statusCode(200).extract().path("accountChange.changeId"));
        change(pensioner, OTHER, factor).then().statusCode(401);
        Response again = change(pensioner, OTHER, factor(pensioner, asked.path("digest")));
        again.then().statusCode(200).body("accountChange.selfieUntil", notNullValue(), "bankAccount.accountNumber", equalTo("*******890"));
        UUID named = UUID.fromString(again.path("accountChange.changeId"));

        Handled.events(database, face(named, "0".repeat(64), pensioner.insured().accountId));
        pensioner.insured().showsFace(replaced);
        pensioner.view().then().body("bankAccount.accountNumber", equalTo("*******890"));
        pensioner.insured().showsFace(named);
        await().untilAsserted(() -> pensioner.view().then().body("bankAccount.bankCode", equalTo("009"), "bankAccount.accountNumber", equalTo("*******655"),
                "accountChange", nullValue()));

        // what was asked for before goes where it was asked to go, and does not change the account back
        pensioner.insured().isPaid(before, pensioner.due(first, book));
        pensioner.insured().onDay(first.plusMonths(1).atDay(1));
        PayoutRequested next = TestEvents.await(pensioner.awaitClaimOf(db, first.plusMonths(1)).toString(), PayoutRequested.class);
        assertEquals("9988776655", next.accountNumber());
        assertEquals(Worker.LEGAL_NAME, next.legalName());
        assertEquals(1, TestEvents.all(before.toString(), PayoutRequested.class).size());
        Api.as(pensioner.insured().token()).get(path(pensioner, "history?limit=100")).then().body("items.step", hasItem("ACCOUNT_CHANGED"));
        assertEquals(1, TestEvents.all(pensioner.pensionId().toString(), PensionState.class).stream().filter(told -> told.change() == PensionChange.ACCOUNT_CHANGED).count());
        byte[] kept = db.first("select account_number_sealed from pension_account_change where id = ?", row -> row.bytes("account_number_sealed"), named).orElseThrow();
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("9988776655"), "a number is sealed");
    }

    @Test
    void theSameKeyNamesOneAccountOnce() {
        Pensioner pensioner = Pensioner.granted(clock, book);
        String key = UUID.randomUUID().toString();
        String digest = change(pensioner, OTHER, null, key).path("digest");
        String changeId = change(pensioner, OTHER, factor(pensioner, digest), key).then().statusCode(200).extract().path("accountChange.changeId");
        change(pensioner, OTHER, null, key).then().statusCode(200).header("Idempotency-Replayed", equalTo("true")).body("accountChange.changeId", equalTo(changeId));
    }

    @Test
    void othersCanNotAndWhatIsNoAccountIsRefused() {
        Pensioner pensioner = Pensioner.granted(clock, book);
        Insured other = Insured.employed(clock, LocalDate.of(1990, 1, 1), LocalDate.of(2020, 1, 1));
        Api.post(other.token(), path(pensioner, "bank-account"), OTHER).then().statusCode(404);
        Api.post(other.officer(Ids.next(), Role.OFFICER), path(pensioner, "bank-account"), OTHER).then().statusCode(403);
        change(pensioner, Map.of("bankCode", "9", "accountNumber", "9988776655"), null).then().statusCode(400);
        change(pensioner, Map.of("bankCode", "009"), null).then().statusCode(400);
        Api.as(pensioner.insured().token()).body(OTHER).post(path(pensioner, "bank-account")).then().statusCode(400)
                .body("type", equalTo("urn:sigap:problem:idempotency-key-required"));
    }

    @Test
    void whatAnOfficerDoubtsKeepsItsAccount() {
        Pensioner pensioner = Pensioner.granted(clock, book);
        String digest = change(pensioner, OTHER, null).path("digest");
        UUID named = UUID.fromString(change(pensioner, OTHER, factor(pensioner, digest)).then().statusCode(200).extract().path("accountChange.changeId"));
        Api.post(pensioner.insured().officer(Ids.next(), Role.OFFICER), "/claims/v1/pension-reviews/" + pensioner.pensionId() + "/suspension",
                Map.of("ground", "IDENTITY_IN_DOUBT", "note", "Another voice on the telephone.")).then().statusCode(200);

        VerificationState face = face(named, db.first("select digest from pension_account_change where id = ?", row -> row.text("digest"), named).orElseThrow(),
                pensioner.insured().accountId);
        Handled.events(database, face);
        pensioner.view().then().body("bankAccount.accountNumber", equalTo("*******890"), "state", equalTo("SUSPENDED"));
        change(pensioner, OTHER, null).then().statusCode(409).body("type", equalTo("urn:sigap:problem:pension-moved-on"));
        Api.as(pensioner.insured().token()).get(path(pensioner, "history?limit=100")).then().body("items.step", not(hasItem("ACCOUNT_CHANGED")));
    }

    private Response change(Pensioner pensioner, Map<String, String> account, String factor) {
        return change(pensioner, account, factor, UUID.randomUUID().toString());
    }

    private Response change(Pensioner pensioner, Map<String, String> account, String factor, String key) {
        String token = TestTokens.token(pensioner.insured().accountId, Set.of(Role.MEMBER), Map.of("pid", pensioner.insured().personId.toString(), "sid", session.toString(),
                "exp", clock.instant().plusSeconds(600).getEpochSecond()));
        var request = Api.as(token).header("Idempotency-Key", key).body(account);
        return (factor == null ? request : request.header("Step-Up-Token", factor)).post(path(pensioner, "bank-account"));
    }

    private String factor(Pensioner pensioner, String digest) {
        return TestTokens.stepUp(pensioner.insured().accountId, session, "pension.bank-account", digest, Map.of("exp", clock.instant().plusSeconds(200).getEpochSecond()));
    }

    private static String path(Pensioner pensioner, String what) {
        return "/claims/v1/pensions/" + pensioner.pensionId() + "/" + what;
    }

    private static VerificationState face(UUID operation, String digest, UUID account) {
        return new VerificationState(Ids.next(), account, Purpose.CLAIM, operation, digest, Outcome.MATCH, Set.of(), Instant.now(), ProofKind.FACE_BY_MACHINE);
    }
}
