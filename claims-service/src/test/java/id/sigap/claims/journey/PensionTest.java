package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.rules.RuleBook;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What recipients and officers do with a pension, and what ends it. */
@QuarkusTest
@WithTestResource(Infra.class)
class PensionTest {

    private static final Map<String, Object> NOTE = Map.of("note", "Came to the counter.");

    @Inject
    TestClock clock;
    @Inject
    RuleBook book;
    @Inject
    Database db;
    @Inject
    AgroalDataSource database;
    @Inject
    @All
    List<TimerHandler> handlers;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void whatIsDueByNowIsPaidByTheClaimAndTheNextMonthIsTold() {
        Pensioner pensioner = Pensioner.granted(clock, book);
        YearMonth next = YearMonth.from(Worker.today()).plusMonths(1);

        pensioner.view().then().statusCode(200).body("kind", equalTo("DISABILITY"), "state", equalTo("RUNNING"), "because", nullValue(),
                "since", equalTo(pensioner.months().begin().toString()), "paidThrough", equalTo(YearMonth.from(Worker.today()).toString()),
                "next.month", equalTo(next.toString()), "next.on", equalTo(next.atDay(1).toString()), "next.amount", equalTo((int) pensioner.due(next, book).amount()),
                "confirmation.due", equalTo(Worker.today().plusYears(1).toString()), "confirmation.confirmationId", nullValue(),
                "bankAccount.accountNumber", equalTo("*******890"));
        pensioner.insured().file("JP", "OLD_AGE", Map.of()).then().statusCode(422);
        pensioner.insured().file("JP", "TOTAL_DISABILITY", Map.of("disabledOn", pensioner.months().on().toString())).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:claimed-before"));
        Insured other = Insured.employed(clock, LocalDate.of(1990, 1, 1), LocalDate.of(2020, 1, 1));
        Api.as(other.token()).get("/claims/v1/pensions/" + pensioner.pensionId()).then().statusCode(404);
        Api.post(other.token(), "/claims/v1/pensions/" + pensioner.pensionId() + "/confirmation", Map.of()).then().statusCode(404);
        Api.as(other.token()).get("/claims/v1/pensions").then().body("items.size()", equalTo(0));
    }

    @Test
    void timersThatFireManyTimesAtOncePayAMonthOnce() {
        Pensioner pensioner = Pensioner.granted(clock, book);
        YearMonth next = YearMonth.from(Worker.today()).plusMonths(1);
        TimerHandler pay = handlers.stream().filter(handler -> handler.kind().equals("pension-pay")).findFirst().orElseThrow();
        pensioner.insured().onDay(next.atDay(1));

        Runnable fire = () -> pay.fire(new Timer(Ids.next(), pay.kind(), pensioner.pensionId().toString(), "", 1));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 6).mapToObj(i -> CompletableFuture.runAsync(fire, threads)).toList().forEach(CompletableFuture::join);
        }

        UUID claim = pensioner.awaitClaimOf(db, next);
        TestEvents.await(claim.toString(), PayoutRequested.class);
        fire.run();
        assertEquals(List.of(next.toString()), pensioner.monthsPaid(db));
        assertEquals(1, TestEvents.all(claim.toString(), PayoutRequested.class).size());
        assertEquals(List.of(1L, 0L), List.of(lines(pensioner, "MONTH_ASKED", next), lines(pensioner, "MONTH_EMPTY", next)));

        db.update("update pension set paid_through = paid_through - interval '1 month' where id = ?", pensioner.pensionId());
        fire.run();
        assertEquals(List.of(1L, 1L), List.of(lines(pensioner, "MONTH_ASKED", next), lines(pensioner, "MONTH_EMPTY", next)), "nothing is asked for it again, and that is said");
        assertEquals(List.of(next.toString()), pensioner.monthsPaid(db));
    }

    private long lines(Pensioner pensioner, String step, YearMonth month) {
        return db.first("select count(*) as n from pension_step where pension_id = ? and step = ? and month = ?", row -> row.number("n"), pensioner.pensionId(), step, month)
                .orElseThrow();
    }

    @Test
    void officersSuspendLetGoOnAndEndOnAGroundThatFitsAndEveryLookIsRecorded() {
        Pensioner pensioner = Pensioner.granted(clock, book);
        YearMonth next = YearMonth.from(Worker.today()).plusMonths(1);
        UUID officer = Ids.next();
        String review = "/claims/v1/pension-reviews/" + pensioner.pensionId();
        String token = pensioner.insured().officer(officer, Role.OFFICER);

        Api.post(token, review + "/suspension", Map.of("ground", "DEATH_TO_BE_PROVED", "note", "A neighbour said so.")).then().statusCode(200).body("state", equalTo("SUSPENDED"));
        Api.post(token, review + "/suspension", Map.of("ground", "DEATH_TO_BE_PROVED", "note", "Again.")).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:pension-moved-on"));
        pensioner.insured().onDay(next.plusMonths(1).atDay(1));
        Api.post(pensioner.insured().officer(officer, Role.OFFICER), review + "/resumption", NOTE).then().statusCode(200).body("state", equalTo("RUNNING"));
        pensioner.awaitClaimOf(db, next.plusMonths(1));
        assertEquals(List.of(next.toString(), next.plusMonths(1).toString()), pensioner.monthsPaid(db));

        String later = pensioner.insured().officer(officer, Role.SUPERVISOR);
        Api.post(later, review + "/end", Map.of("ground", "REMARRIAGE", "on", Worker.today().toString(), "note", "Married.")).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:pension-facts-unfit"), "field", equalTo("ground"));
        Api.post(later, review + "/end", Map.of("ground", "DEATH", "on", "2999-01-01", "note", "No.")).then().statusCode(422).body("field", equalTo("on"));
        Api.post(later, review + "/end", Map.of("ground", "ABLE_TO_WORK_AGAIN", "on", Worker.today().toString(), "note", "By the doctor.")).then().statusCode(200)
                .body("state", equalTo("ENDED"), "next", nullValue(), "confirmation", nullValue());
        Api.post(later, review + "/resumption", NOTE).then().statusCode(409);
        Api.as(later).get(review).then().statusCode(200);
        long looks = db.first("select count(*) as n from officer_read where officer_id = ? and claim_id = ? and what = 'pension'", row -> row.number("n"), officer,
                pensioner.claimId()).orElseThrow();
        assertTrue(looks >= 4, "looks: " + looks);
        Api.as(pensioner.insured().token()).get(review).then().statusCode(403);
        byte[] note = db.first("select note_sealed from pension_step where pension_id = ? and note_sealed is not null limit 1", row -> row.bytes("note_sealed"),
                pensioner.pensionId()).orElseThrow();
        assertTrue(!new String(note, StandardCharsets.ISO_8859_1).contains("neighbour"), "a note is sealed");
    }

    @Test
    void nobodyDecidesOnTheOwnPension() {
        Pensioner pensioner = Pensioner.granted(clock, book);
        Api.post(pensioner.insured().officer(pensioner.insured().accountId, Role.SUPERVISOR), "/claims/v1/pension-reviews/" + pensioner.pensionId() + "/suspension",
                Map.of("ground", "DATA_DISPUTED", "note", "Mine.")).then().statusCode(403).body("type", equalTo("urn:sigap:problem:own-claim"));
    }

    @Test
    void aConfirmationCountsWithTheRecipientsFaceForItAndNoOther() {
        Pensioner pensioner = Pensioner.granted(clock, book);
        pensioner.confirm(Map.of("remarriedOn", Worker.today().toString())).then().statusCode(422).body("type", equalTo("urn:sigap:problem:pension-facts-unfit"),
                "field", equalTo("remarriedOn"));
        pensioner.confirm(Map.of("ableToWorkSince", Worker.today().plusDays(1).toString())).then().statusCode(422).body("field", equalTo("ableToWorkSince"));
        Response first = pensioner.confirm(Map.of());
        first.then().statusCode(200).body("confirmationId", notNullValue(), "selfieUntil", notNullValue());
        UUID replaced = UUID.fromString(first.path("confirmationId"));
        UUID asked = UUID.fromString(pensioner.confirm(Map.of("ableToWorkSince", Worker.today().toString())).then().statusCode(200).extract().path("confirmationId"));
        assertNotEquals(replaced, asked);

        VerificationState foreign = face(asked, "0".repeat(64), pensioner.insured().accountId);
        Handled.events(database, foreign);
        pensioner.insured().showsFace(replaced);
        pensioner.view().then().body("state", equalTo("RUNNING"));
        pensioner.insured().showsFace(asked);

        pensioner.awaitState("ENDED");
        pensioner.view().then().body("because", equalTo("The recipient is able to work again"), "endedOn", equalTo(Worker.today().toString()));
        pensioner.confirm(Map.of()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:pension-moved-on"));
    }

    @Test
    void aDeathThatTheEmployerReportsEndsIt() {
        Pensioner pensioner = Pensioner.granted(clock, book);
        pensioner.insured().left(EndReason.DEATH, Worker.today());

        pensioner.awaitState("ENDED");
        clock.advance(Duration.ofDays(40));
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(5)).until(() -> pensioner.monthsPaid(db).isEmpty());
    }

    @Test
    void shortOfTheMonthsTheSavingsAreHeldAndPaid() {
        Insured insured = Insured.employed(clock, Worker.today().minusYears(66), Worker.today().minusYears(8)).saved(21_600_000);
        UUID claim = insured.filed("JP", "OLD_AGE", Map.of());
        insured.showsFace(claim);
        insured.awaitStatus(claim, "HOLD_REQUESTED");
        TestEvents.publish(new SettlementState(claim, insured.personId, SettlementState.Status.HELD,
                Rupiah.of(21_600_000), 3, Rupiah.ZERO, null, null, Instant.now()));
        insured.awaitStatus(claim, "PAPERS_AWAITED");
        Others.papers(insured.token(), claim);
        insured.awaitStatus(claim, "IN_REVIEW");
        insured.approved(claim).then().body("net", equalTo(21_600_000), "tax", equalTo(0));
        assertNull(TestEvents.await(claim.toString(), PayoutRequested.class).fund());
        Api.as(insured.token()).get("/claims/v1/pensions").then().body("items.size()", equalTo(0));
    }

    private static VerificationState face(UUID operation, String digest, UUID account) {
        return new VerificationState(Ids.next(), account, Purpose.CLAIM, operation, digest, Outcome.MATCH, Set.of(), Instant.now(), ProofKind.FACE_BY_MACHINE);
    }
}
