package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.payment.ContributionYearState;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A member of all programmes, as the other services tell of one; signs in at whatever time it is in the test. */
final class Insured {

    static final Rupiah WAGE = Rupiah.of(4_000_000);
    private static final Set<Programme> ALL = Set.of(Programme.JHT, Programme.JP, Programme.JKK, Programme.JKM);

    final UUID personId = Ids.next();
    final UUID accountId = Ids.next();
    private final UUID membershipId = Ids.next();
    private final TestClock clock;
    private final LocalDate joined;

    private Insured(TestClock clock, LocalDate born, LocalDate joined) {
        this.clock = clock;
        this.joined = joined;
        TestEvents.publish(new PersonState(personId, accountId, Worker.LEGAL_NAME, born, true, "3273"));
    }

    /** Still at work, all months paid until the last one. */
    static Insured employed(TestClock clock, LocalDate born, LocalDate joined) {
        Insured insured = new Insured(clock, born, joined);
        insured.tell(null);
        return insured.paid(YearMonth.from(joined), YearMonth.from(Worker.today()).minusMonths(1));
    }

    Insured left(EndReason reason, LocalDate day) {
        tell(new MembershipState.EmploymentEnd(reason, day, day, Worker.today()));
        return this;
    }

    private void tell(MembershipState.EmploymentEnd end) {
        TestEvents.publish(new MembershipState(membershipId, personId, new Kpj("18012345678"), Segment.PU,
                end == null ? MembershipState.Status.ACTIVE : MembershipState.Status.INACTIVE, Ids.next(), WAGE, joined, end, Instant.now()));
    }

    Insured paid(YearMonth from, YearMonth to) {
        TreeMap<Integer, List<ContributionYearState.Month>> years = new TreeMap<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            years.computeIfAbsent(month.getYear(), year -> new ArrayList<>()).add(new ContributionYearState.Month(month.getMonthValue(), WAGE, ALL));
        }
        years.forEach((year, months) -> TestEvents.publish(new ContributionYearState(Ids.next(), membershipId, personId, year, months, Instant.now())));
        return this;
    }

    Insured saved(long jp) {
        TestEvents.publish(new BalanceState(Ids.next(), membershipId, personId, Programme.JP, Rupiah.of(jp), Rupiah.ZERO, 3, Rupiah.of(120_000), "2026-10", Instant.now()));
        return this;
    }

    String token() {
        return TestTokens.token(accountId, Set.of(Role.MEMBER), Map.of("pid", personId.toString(), "exp", soon()));
    }

    private long soon() {
        return clock.instant().plusSeconds(600).getEpochSecond();
    }

    String officer(UUID officer, Role role) {
        return TestTokens.token(officer, role == Role.SUPERVISOR ? Set.of(Role.OFFICER, Role.SUPERVISOR) : Set.of(role), Map.of("exp", soon()));
    }

    Response ask(String programme, String reason, Map<String, Object> statement) {
        return Api.as(token()).body(Map.of("programme", programme, "reason", reason, "statement", statement)).post("/claims/v1/eligibility");
    }

    /** Waits until what was told allows the claim, and files it. */
    UUID filed(String programme, String reason, Map<String, Object> statement) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> ask(programme, reason, statement).then().statusCode(200).body("answer", equalTo("ELIGIBLE")));
        return UUID.fromString(file(programme, reason, statement).then().statusCode(201).extract().path("claimId"));
    }

    Response file(String programme, String reason, Map<String, Object> statement) {
        return Api.post(token(), "/claims/v1/claims", Map.of("programme", programme, "reason", reason, "statement", statement,
                "bankAccount", Map.of("bankCode", Api.BANK, "accountNumber", Api.ACCOUNT)));
    }

    /** Shows a face for an operation that asked for one. */
    void showsFace(UUID operation) {
        IdentityCheckRequested asked = TestEvents.await(operation.toString(), IdentityCheckRequested.class);
        TestEvents.publish(new VerificationState(Ids.next(), asked.accountId(), Purpose.CLAIM, operation, asked.operationDigest(), Outcome.MATCH, Set.of(), Instant.now(), ProofKind.FACE_BY_MACHINE));
    }

    void awaitStatus(UUID claimId, String status) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(token()).get("/claims/v1/claims/" + claimId).then().body("status", equalTo(status)));
    }

    /** By two officers. */
    Response approved(UUID claimId) {
        Map<String, String> note = Map.of("note", "In order.");
        String review = "/claims/v1/reviews/" + claimId;
        Api.post(officer(Ids.next(), Role.OFFICER), review + "/recommendation", note).then().statusCode(200);
        Response answer = Api.post(officer(Ids.next(), Role.SUPERVISOR), review + "/approval", note);
        answer.then().statusCode(200);
        return answer;
    }

    void isPaid(UUID claimId, Rupiah gross) {
        TestEvents.publish(new SettlementState(claimId, personId, SettlementState.Status.PAID, gross, 1, Rupiah.ZERO, "BANK-REF-1", null, Instant.now()));
        awaitStatus(claimId, "PAID");
    }

    /** Moves the service to a day in Jakarta, a little after it has begun. */
    void onDay(LocalDate day) {
        Duration until = Duration.between(clock.instant(), day.atStartOfDay(Clocks.JAKARTA).plusMinutes(5).toInstant());
        clock.advance(until);
    }
}
