package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A member who died and left children to whom nobody is a surviving spouse; the family is settled. */
record Orphans(Relative member, UUID death, TestClock clock, Database db) {

    private static final Map<String, String> NOTE = Map.of("note", "In order.");

    /** @param children as the first of those who care for them tells of them */
    @SafeVarargs
    static Orphans of(LocalDate joined, AgroalDataSource database, TestClock clock, Database db, Relative teller, Map<String, Object>... children) {
        Relative member = Relative.single(database, "BUDI", Segment.PU, joined).contributed(YearMonth.from(joined));
        await().atMost(Duration.ofSeconds(20)).until(() -> Relative.count(database, "known_contribution_month where person_id = '" + member.personId + "'")
                == ChronoUnit.MONTHS.between(YearMonth.from(joined), YearMonth.from(Relative.DIED)) + 1);
        Map<String, Object> facts = Relative.facts(children);
        facts.put("workCaused", false);
        UUID death = UUID.fromString(teller.reports(teller.deathOf(member, facts)).then().statusCode(201).extract().path("deathCaseId"));
        Orphans orphans = new Orphans(member, death, clock, db);
        Api.post(orphans.officer(Role.OFFICER), "/claims/v1/death-reviews/" + death + "/proposal", Map.of("declarationNo", 1, "why", "KK agrees.")).then().statusCode(200);
        Api.post(orphans.officer(Role.SUPERVISOR), "/claims/v1/death-reviews/" + death + "/confirmation", Map.of("why", "Papers seen.")).then().statusCode(200);
        return orphans;
    }

    String officer(Role role) {
        return Api.lasting(Ids.next(), role == Role.SUPERVISOR ? Set.of(Role.OFFICER, Role.SUPERVISOR) : Set.of(role), Map.of());
    }

    static String token(Relative who) {
        return Api.lasting(who.accountId, Set.of(Role.MEMBER), Map.of("pid", who.personId.toString()));
    }

    /** The id of the child in the case. */
    UUID child(Relative guardian, Relative child) {
        List<Map<String, Object>> rights = Api.as(token(guardian)).get("/claims/v1/deaths/" + death).then().statusCode(200).extract().path("rights");
        return rights.stream().filter(right -> child.name.equals(right.get("memberName"))).map(right -> UUID.fromString((String) right.get("memberId"))).findFirst().orElseThrow();
    }

    /** @param ward null for oneself */
    Response files(Relative who, UUID ward) {
        Map<String, Object> body = new HashMap<>(Map.of("programme", "JP", "reason", "DEATH", "bankAccount", Map.of("bankCode", Api.BANK, "accountNumber", Api.ACCOUNT)));
        if (ward != null) {
            body.put("wardId", ward.toString());
        }
        return Api.post(token(who), "/claims/v1/deaths/" + death + "/claims", body);
    }

    UUID filed(Relative who, UUID ward) {
        return UUID.fromString(files(who, ward).then().statusCode(201).extract().path("claimId"));
    }

    /** Brings a claim to where a second officer approves it. */
    void recommended(Relative who, UUID claim) {
        Others.facesMatch(claim);
        awaitStatus(who, claim, "PAPERS_AWAITED");
        Others.papers(token(who), claim);
        awaitStatus(who, claim, "IN_REVIEW");
        Api.post(officer(Role.OFFICER), "/claims/v1/reviews/" + claim + "/recommendation", NOTE).then().statusCode(200);
    }

    Response approves(UUID claim) {
        return Api.post(officer(Role.SUPERVISOR), "/claims/v1/reviews/" + claim + "/approval", NOTE);
    }

    /** Claims, is granted the pension and paid its first months. */
    UUID pension(Relative who, UUID ward) {
        UUID claim = filed(who, ward);
        recommended(who, claim);
        approves(claim).then().statusCode(200);
        paid(who, claim);
        return pensionOf(claim);
    }

    UUID pensionOf(UUID claim) {
        return db.first("select id from pension where claim_id = ?", row -> row.uuid("id"), claim).orElseThrow();
    }

    Rupiah paid(Relative who, UUID claim) {
        Rupiah gross = TestEvents.await(claim.toString(), PayoutRequested.class).gross();
        TestEvents.publish(new SettlementState(claim, member.personId, SettlementState.Status.PAID, gross, 1, Rupiah.ZERO, "BANK-REF-1", null, Instant.now()));
        awaitStatus(who, claim, "PAID");
        return gross;
    }

    void awaitStatus(Relative who, UUID claim, String status) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(token(who)).get("/claims/v1/claims/" + claim).then().body("status", equalTo(status)));
    }

    void onDay(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), day.atStartOfDay(Clocks.JAKARTA).plusMinutes(5).toInstant()));
    }

    /** Of all the children together. */
    Rupiah whole() {
        return db.first("select first_amount from pension_family where insured_id = ?", row -> row.rupiah("first_amount"), member.personId).orElseThrow();
    }

    /** The claim that pays a month of a pension. */
    UUID month(UUID pension, YearMonth month) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> db.first("select id from claim where person_id = ? and reason = 'PENSION_PAYMENT' and subject_key = ?",
                row -> row.uuid("id"), member.personId, month + ":" + pension), Optional::isPresent).orElseThrow();
    }

    Rupiah asked(UUID pension, YearMonth month) {
        return TestEvents.await(month(pension, month).toString(), PayoutRequested.class).gross();
    }

    /** What was asked to be paid of a month, to whomever. */
    Rupiah sharesOf(YearMonth month) {
        return db.first("select coalesce(sum(amount), 0)::bigint as sum from pension_child_month where insured_id = ? and month = ?", row -> row.rupiah("sum"),
                member.personId, month).orElseThrow();
    }

    @Override
    public String toString() {
        return "Orphans[***]";
    }
}
