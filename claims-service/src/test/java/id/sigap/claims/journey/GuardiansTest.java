package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.jp.PensionMonths;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import id.sigap.rules.RuleBook;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Children of one deceased live with two guardians, or one is of age: each recipient has an own pension over the own share. */
@QuarkusTest
@WithTestResource(Infra.class)
class GuardiansTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 6);
    private static final YearMonth NEXT = YearMonth.from(Worker.today()).plusMonths(1);

    @Inject
    TestClock clock;
    @Inject
    RuleBook book;
    @Inject
    Database db;
    @Inject
    AgroalDataSource database;
    @Inject
    PersonalData sealer;

    private Relative mother;
    private Relative aunt;
    private final Relative ayu = Relative.unknown("AYU", 12);
    private final Relative bayu = Relative.unknown("BAYU", 9);

    @BeforeEach
    void twoWhoCareForThem() {
        mother = Relative.bound(database, "SITI", 39);
        aunt = Relative.bound(database, "RINA", 44);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void eachGuardianIsPaidTheShareOfTheOwnWardAndOneThatAgesOutLeavesItToTheOther() {
        // the last month of the elder is the next one
        Relative elder = Relative.bound(database, "TONO", NEXT.plusMonths(1).atDay(1).minusYears(23));
        Orphans family = Orphans.of(LONG_AGO, database, clock, db, mother, elder.as("CHILD"), bayu.pupil(mother, "PARENT"));
        UUID ofElder = family.pension(elder, null);
        UUID ofBayu = family.pension(mother, family.child(mother, bayu));
        PensionMonths whole = new PensionMonths(family.whole(), Relative.DIED);
        assertEquals(whole.of(YearMonth.from(Relative.DIED), book).amount(), family.sharesOf(YearMonth.from(Relative.DIED)));

        family.onDay(NEXT.atDay(1));
        Rupiah elders = family.asked(ofElder, NEXT);
        assertEquals(whole.of(NEXT, book).amount(), elders.plus(family.asked(ofBayu, NEXT)));
        assertTrue(elders.amount() - family.asked(ofBayu, NEXT).amount() <= 1, "the odd rupiah is the elder's");
        pension(mother, ofBayu).then().body("next.amount", equalTo((int) whole.of(NEXT.plusMonths(1), book).amount().amount()), "children[0].share", equalTo("1/1"));

        family.onDay(NEXT.plusMonths(1).atDay(1));
        assertEquals(whole.of(NEXT.plusMonths(1), book).amount(), family.asked(ofBayu, NEXT.plusMonths(1)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> pension(elder, ofElder).then().body("state", equalTo("ENDED"), "because",
                equalTo("The child reached the age limit")));
        Api.as(Orphans.token(mother)).get("/claims/v1/claims/" + family.month(ofBayu, NEXT) + "/explanation").then().statusCode(200).body(containsString("× 1/2"));
    }

    @Test
    void whatStopsOneStopsNotTheOtherAndAChildThatDiesLeavesItsShare() {
        Orphans family = twoGuardians();
        UUID ofAyu = family.pension(mother, family.child(mother, ayu));
        UUID ofBayu = family.pension(aunt, family.child(aunt, bayu));
        PensionMonths whole = new PensionMonths(family.whole(), Relative.DIED);
        Api.post(family.officer(Role.OFFICER), "/claims/v1/pension-reviews/" + ofAyu + "/suspension", Map.of("ground", "DATA_DISPUTED", "note", "A letter came.")).then().statusCode(200);

        family.onDay(NEXT.atDay(1));
        Rupiah aunts = family.asked(ofBayu, NEXT);
        assertTrue(Math.abs(whole.of(NEXT, book).amount().amount() - 2 * aunts.amount()) <= 1, "a half, also while the other is suspended");

        Map<String, Object> left = Map.of("ground", "DEATH", "on", Worker.today().toString(), "childId", family.child(mother, ayu).toString(), "note", "By the certificate.");
        Api.post(family.officer(Role.OFFICER), "/claims/v1/pension-reviews/" + ofBayu + "/end", left).then().statusCode(422).body("field", equalTo("childId"));
        Api.post(family.officer(Role.OFFICER), "/claims/v1/pension-reviews/" + ofAyu + "/end", left).then().statusCode(200).body("state", equalTo("ENDED"), "because",
                equalTo("No child is left whom this pension pays"));
        family.onDay(NEXT.plusMonths(1).atDay(1));
        assertEquals(whole.of(NEXT.plusMonths(1), book).amount(), family.asked(ofBayu, NEXT.plusMonths(1)));
        Api.as(Orphans.token(mother)).get("/claims/v1/pensions/" + ofAyu + "/history").then().body("items.step", hasItem("CHILD_LEFT"));
    }

    @Test
    void aGuardianTellsOfAWeddingAndHerOtherWardHasAllFromTheNextMonthOn() {
        Orphans family = Orphans.of(LONG_AGO, database, clock, db, mother, ayu.pupil(mother, "PARENT"), bayu.pupil(mother, "PARENT"));
        UUID ofBoth = family.pension(mother, family.child(mother, bayu));
        String path = "/claims/v1/pensions/" + ofBoth + "/confirmation";
        Api.post(Orphans.token(mother), path, Map.of("children", List.of(Map.of("born", aunt.born.toString())))).then().statusCode(422).body("field", equalTo("children.born"));
        Api.post(Orphans.token(mother), path, Map.of("children", List.of(Map.of("born", ayu.born.toString(), "diedOn", "2999-01-01")))).then().statusCode(422)
                .body("field", equalTo("children.diedOn"));
        UUID told = UUID.fromString(Api.post(Orphans.token(mother), path, Map.of("children", List.of(Map.of("childId", family.child(mother, ayu).toString(), "born",
                ayu.born.toString(), "marriedOn", Worker.today().toString())))).then().statusCode(200).extract().path("confirmationId"));
        Others.facesMatch(told);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> pension(mother, ofBoth).then().body("children[0].share", nullValue(), "children[0].endsOn",
                equalTo(Worker.today().toString()), "children[1].share", equalTo("1/1")));

        family.onDay(NEXT.atDay(1));
        assertEquals(new PensionMonths(family.whole(), Relative.DIED).of(NEXT, book).amount(), family.asked(ofBoth, NEXT));
    }

    @Test
    void theDeathOfAChildOfAgeLeavesItsShareAndThatOfAGuardianReleasesHerWard() {
        Relative elder = Relative.bound(database, "TONO", 20);
        Orphans family = Orphans.of(LONG_AGO, database, clock, db, mother, elder.as("CHILD"), bayu.pupil(mother, "PARENT"));
        UUID ofElder = family.pension(elder, null);
        UUID ofBayu = family.pension(mother, family.child(mother, bayu));

        elder.dies();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> pension(elder, ofElder).then().body("state", equalTo("ENDED"), "because", equalTo("The recipient died")));
        pension(mother, ofBayu).then().body("children[0].share", equalTo("1/1"));
        mother.dies();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> pension(mother, ofBayu).then().body("state", equalTo("ENDED"), "children.size()", equalTo(0)));
        assertEquals(1, db.first("select count(*) as n from pension_child where insured_id = ? and pension_id is null and left_on is null", row -> row.number("n"),
                family.member().personId).orElseThrow());
    }

    @Test
    void aChildThatGoesToAnotherGuardianIsReleasedFirstAndPaidFromTheMonthAfter() {
        Orphans family = Orphans.of(LONG_AGO, database, clock, db, mother, ayu.pupil(mother, "PARENT"), bayu.pupil(mother, "PARENT"));
        UUID ofBoth = family.pension(mother, family.child(mother, ayu));
        pension(mother, ofBoth).then().body("children.size()", equalTo(2), "children.share", equalTo(List.of("1/2", "1/2")));
        // the same children twice: by the ward that was not named
        family.files(mother, family.child(mother, bayu)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:claimed-before"));

        UUID child = family.child(mother, bayu);
        Api.post(family.officer(Role.OFFICER), "/claims/v1/pension-reviews/" + ofBoth + "/end", Map.of("ground", "GOES_TO_ANOTHER", "on", Worker.today().toString(),
                "childId", child.toString(), "note", "By the court's order.")).then().statusCode(200).body("state", equalTo("RUNNING"), "children.size()", equalTo(1));
        family.onDay(NEXT.atDay(1));
        Rupiah whole = new PensionMonths(family.whole(), Relative.DIED).of(NEXT, book).amount();
        assertTrue(family.asked(ofBoth, NEXT).amount() * 2 - whole.amount() <= 1, "the share that was released waits for who claims it");
        UUID again = family.pension(mother, child);
        assertEquals(whole, family.sharesOf(NEXT));
        pension(mother, again).then().body("paidThrough", equalTo(NEXT.toString()));
    }

    @Test
    void twoWhoClaimAndAreApprovedAtOnceHaveTheirOwnSharesAndOneWhoClaimsTwiceHasOneClaim() {
        Orphans family = twoGuardians();
        UUID first = family.child(mother, ayu);
        UUID second = family.child(aunt, bayu);
        List<Response> filed = atOnce(Stream.<Supplier<Response>>of(() -> family.files(mother, first), () -> family.files(aunt, second), () -> family.files(mother, first),
                () -> family.files(aunt, second)));
        assertEquals(List.of(201, 201, 409, 409), filed.stream().map(Response::statusCode).sorted().toList());

        UUID mothers = claim(mother);
        UUID aunts = claim(aunt);
        family.recommended(mother, mothers);
        family.recommended(aunt, aunts);
        List<Response> approved = atOnce(Stream.of(() -> family.approves(mothers), () -> family.approves(aunts)));
        assertEquals(List.of(200, 200), approved.stream().map(Response::statusCode).toList());

        Rupiah both = family.paid(mother, mothers).plus(family.paid(aunt, aunts));
        assertEquals(new PensionMonths(family.whole(), Relative.DIED).until(YearMonth.from(Worker.today()), book), both);
        assertEquals(2, db.first("select count(*) as n from pension where insured_id = ? and state = 'RUNNING'", row -> row.number("n"), family.member().personId).orElseThrow());
    }

    @Test
    void aPensionThatWasGrantedToOneForAllNamesItsChildrenWithItsNextMonthAndGoesOnUntilOneIsReleased() {
        Orphans family = twoGuardians();
        UUID ofAll = family.pension(mother, family.child(mother, ayu));
        asGrantedToOneForAll(family, ofAll);
        UUID child = family.child(aunt, bayu);
        family.files(aunt, child).then().statusCode(422).body("failedRules.code", hasItem("NO_PENSION_GOES_ON"));

        family.onDay(NEXT.atDay(1));
        PensionMonths whole = new PensionMonths(family.whole(), Relative.DIED);
        assertEquals(whole.of(NEXT, book).amount(), family.asked(ofAll, NEXT));
        pension(mother, ofAll).then().body("children.size()", equalTo(2));
        family.files(aunt, child).then().statusCode(422).body("failedRules.code", hasItem("SHARES_ARE_NOT_PAID_YET"));

        Api.post(family.officer(Role.OFFICER), "/claims/v1/pension-reviews/" + ofAll + "/end", Map.of("ground", "GOES_TO_ANOTHER", "on", Worker.today().toString(),
                "childId", child.toString(), "note", "The aunt cares for him.")).then().statusCode(200);
        family.onDay(NEXT.plusMonths(1).atDay(1));
        family.asked(ofAll, NEXT.plusMonths(1));
        family.pension(aunt, child);
        assertEquals(whole.of(NEXT.plusMonths(1), book).amount(), family.sharesOf(NEXT.plusMonths(1)));
        assertEquals(whole.of(NEXT, book).amount(), family.sharesOf(NEXT));
    }

    /** As releases before left it: paid to one for all children, who are kept with the pension alone. */
    private void asGrantedToOneForAll(Orphans family, UUID pension) {
        String children = "[{\"born\":\"%s\"},{\"born\":\"%s\"}]".formatted(ayu.born, bayu.born);
        UUID insured = family.member().personId;
        db.update("delete from pension_child_month where insured_id = ?", insured);
        db.update("delete from pension_child where insured_id = ?", insured);
        byte[] sealed = QuarkusTransaction.requiringNew().call(() -> sealer.seal(mother.personId, "pension.family", children));
        db.update("update pension set family_sealed = ? where id = ?", sealed, pension);
        db.update("update pension_family set undivided_through = ? where insured_id = ?", YearMonth.from(Worker.today()), insured);
    }

    @Test
    void whereTheMonthsAreTooFewEachGuardianHoldsTheOwnPartOfThePaymentAtOnce() {
        Orphans family = Orphans.of(Relative.DIED.minusMonths(7), database, clock, db, mother, ayu.pupil(mother, "PARENT"), bayu.pupil(aunt, "APPOINTED"));
        TestEvents.publish(new BalanceState(Ids.next(), Ids.next(), family.member().personId, Programme.JP, Rupiah.of(1_440_001), Rupiah.ZERO, 3, Rupiah.ZERO, "2026-10",
                Instant.now()));
        UUID first = family.child(mother, ayu);
        UUID second = family.child(aunt, bayu);
        List<Response> filed = atOnce(Stream.<Supplier<Response>>of(() -> family.files(mother, first), () -> family.files(aunt, second), () -> family.files(mother, first)));
        assertEquals(List.of(201, 201, 409), filed.stream().map(Response::statusCode).sorted().toList());

        for (UUID claim : List.of(claim(mother), claim(aunt))) {
            Others.facesMatch(claim);
            HoldRequested asked = TestEvents.await(claim.toString(), HoldRequested.class);
            assertEquals("1/2", asked.part());
            assertEquals(family.death(), asked.legacy());
            assertEquals(Programme.JP, asked.programme());
        }
    }

    private Orphans twoGuardians() {
        return Orphans.of(LONG_AGO, database, clock, db, mother, ayu.pupil(mother, "PARENT"), bayu.pupil(aunt, "APPOINTED"));
    }

    private UUID claim(Relative who) {
        return UUID.fromString(Api.as(Orphans.token(who)).get("/claims/v1/claims").then().body("items.size()", equalTo(1)).extract().path("items[0].claimId"));
    }

    private static Response pension(Relative who, UUID pension) {
        return Api.as(Orphans.token(who)).get("/claims/v1/pensions/" + pension);
    }

    private static List<Response> atOnce(Stream<Supplier<Response>> acts) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return acts.map(act -> CompletableFuture.supplyAsync(act, threads)).toList().stream().map(CompletableFuture::join).toList();
        }
    }
}
