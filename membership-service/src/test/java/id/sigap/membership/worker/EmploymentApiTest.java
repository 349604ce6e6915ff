package id.sigap.membership.worker;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.MembershipHappened;
import id.sigap.contracts.membership.MembershipHappened.What;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.MembershipState.EmploymentEnd;
import id.sigap.contracts.type.Rupiah;
import id.sigap.membership.Scene;
import id.sigap.platform.Clocks;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infra.class)
class EmploymentApiTest {

    @Inject
    TestClock clock;
    @Inject
    Pseudonyms pseudonyms;

    private final LocalDate today = LocalDate.now(Clocks.JAKARTA);
    private Scene.Firm firm;
    private UUID membership;

    @BeforeEach
    void given() {
        firm = new Scene.Firm();
        membership = firm.registered(Scene.nik());
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void anEndIsToldWithTheDayOfTheReport() {
        firm.end(membership, today.minusDays(40), today.minusDays(10)).then().statusCode(200).body("status", equalTo("INACTIVE"))
                .body("end.reportedOn", equalTo(today.toString()));

        MembershipState state = TestEvents.await(membership.toString(), MembershipState.class, m -> m.status() == MembershipState.Status.INACTIVE);
        assertEquals(new EmploymentEnd(EndReason.RESIGNATION, today.minusDays(40), today.minusDays(10), today), state.end());
        assertEquals(Rupiah.of(6_500_000), state.monthlyWage());
        MembershipHappened ended = TestEvents.await(pseudonyms.of(membership).toString(), MembershipHappened.class, h -> h.what() == What.ENDED);
        assertEquals(EndReason.RESIGNATION, ended.endReason());
    }

    @Test
    void anEmploymentEndsOnce() {
        firm.end(membership, today, today).then().statusCode(200);

        firm.end(membership, today, today).then().statusCode(409).body("type", equalTo("urn:sigap:problem:employment-ended"));
        firm.wage(membership, "2025-01", 7_000_000).then().statusCode(409).body("type", equalTo("urn:sigap:problem:employment-ended"));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, letter-date-in-future, letterDate", "0, 1, last-day-in-future, lastDay", "-40000, 0, letter-date-before-start, letterDate",
            "0, -40000, last-day-before-start, lastDay"})
    void datesThatCannotBeAreRefused(int letterIn, int lastIn, String type, String field) {
        firm.end(membership, today.plusDays(letterIn), today.plusDays(lastIn)).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:" + type)).body("field", equalTo(field));
        Scene.as(firm.token).get(firm.workers() + "/" + membership).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void anUnknownReasonIsRefused() {
        Scene.as(firm.token).header("Idempotency-Key", Scene.key())
                .body(Map.of("reason", "BORED", "letterDate", today.toString(), "lastDay", today.toString()))
                .post(firm.workers() + "/" + membership + "/end").then().statusCode(400).body("field", equalTo("reason"));
        Scene.as(firm.token).header("Idempotency-Key", Scene.key()).body(Map.of()).post(firm.workers() + "/" + membership + "/end")
                .then().statusCode(400);
    }

    @Test
    void aNewWageHoldsFromItsMonth() {
        firm.wage(membership, YearMonth.from(today).toString(), 7_000_000).then().statusCode(200).body("monthlyWage", equalTo(7_000_000));

        TestEvents.await(membership.toString(), MembershipState.class, m -> Rupiah.of(7_000_000).equals(m.monthlyWage()));
        TestEvents.await(pseudonyms.of(membership).toString(), MembershipHappened.class, h -> h.what() == What.WAGE_CHANGED);
    }

    @Test
    void aCorrectionOfAnEarlierMonthLeavesThePresentWage() {
        firm.wage(membership, YearMonth.from(today).toString(), 7_000_000).then().statusCode(200);
        firm.wage(membership, "2024-06", 6_600_000).then().statusCode(200).body("monthlyWage", equalTo(7_000_000));
    }

    @Test
    void nextMonthsWageIsToldWhenThatMonthBegins() {
        YearMonth next = YearMonth.from(today).plusMonths(1);
        firm.wage(membership, next.toString(), 8_000_000).then().statusCode(200).body("monthlyWage", equalTo(6_500_000));
        List<MembershipState> before = TestEvents.all(membership.toString(), MembershipState.class);
        assertNull(before.stream().filter(m -> Rupiah.of(8_000_000).equals(m.monthlyWage())).findAny().orElse(null));

        clock.advance(Duration.between(Instant.now(), next.atDay(1).atStartOfDay(Clocks.JAKARTA).toInstant().plusSeconds(60)));

        TestEvents.await(membership.toString(), MembershipState.class, m -> Rupiah.of(8_000_000).equals(m.monthlyWage()));
    }

    @ParameterizedTest
    @CsvSource({"2024-02, 1, 422, wage-month-before-start, from", "2999-01, 1, 422, wage-month-too-late, from",
            "2025-13, 1, 400, malformed-body, from", "2025-01, 0, 400, invalid-request, monthlyWage"})
    void aWageThatCannotBeIsRefused(String from, long wage, int status, String type, String field) {
        firm.wage(membership, from, wage).then().statusCode(status).body("type", equalTo("urn:sigap:problem:" + type)).body("field", equalTo(field));
    }
}
