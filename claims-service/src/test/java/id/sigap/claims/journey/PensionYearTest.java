package id.sigap.claims.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.PensionChange;
import id.sigap.contracts.claims.PensionState;
import id.sigap.contracts.claims.Programme;
import id.sigap.platform.sql.Database;
import id.sigap.rules.RuleBook;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A pension month by month, over a year and the confirmation that is missed at its end. */
@QuarkusTest
@WithTestResource(Infra.class)
class PensionYearTest {

    /** Confirmed once a year, with a month of grace. */
    private static final int UNTIL_LATE = 13;

    @Inject
    TestClock clock;
    @Inject
    RuleBook book;
    @Inject
    Database db;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void eachMonthIsPaidOnceUntilTheConfirmationIsMissedAndWhatWasMissedComesWithIt() {
        LocalDate granted = Worker.today();
        Pensioner pensioner = Pensioner.granted(clock, book);
        YearMonth first = YearMonth.from(granted).plusMonths(1);
        PayoutRequested right = TestEvents.await(pensioner.claimId().toString(), PayoutRequested.class);
        assertEquals(pensioner.months().until(YearMonth.from(granted), book), right.gross());
        assertEquals(Programme.JP, right.fund());
        List<String> expected = new ArrayList<>();

        // the last of these begins before the confirmation is late
        for (int i = 0; i < UNTIL_LATE; i++) {
            YearMonth month = first.plusMonths(i);
            pensioner.insured().onDay(month.atDay(1));
            UUID claim = pensioner.awaitClaimOf(db, month);
            PayoutRequested payout = TestEvents.await(claim.toString(), PayoutRequested.class);
            assertEquals(pensioner.due(month, book), payout.net(), month.toString());
            assertEquals(Api.ACCOUNT, payout.accountNumber());
            assertEquals(Worker.LEGAL_NAME, payout.legalName());
            expected.add(month.toString());
        }
        YearMonth missed = first.plusMonths(UNTIL_LATE);
        pensioner.insured().onDay(missed.atDay(1));
        pensioner.awaitState("SUSPENDED");
        pensioner.view().then().body("because", equalTo("The yearly confirmation has not come"), "next", nullValue(), "confirmation.due",
                equalTo(granted.plusYears(1).toString()));
        assertEquals(expected, pensioner.monthsPaid(db));

        UUID confirmation = UUID.fromString(pensioner.confirm(Map.of()).then().statusCode(200).extract().path("confirmationId"));
        pensioner.view().then().body("state", equalTo("SUSPENDED"), "confirmation.confirmationId", equalTo(confirmation.toString()));
        pensioner.insured().showsFace(confirmation);
        pensioner.awaitState("RUNNING");
        TestEvents.await(pensioner.awaitClaimOf(db, missed).toString(), PayoutRequested.class);
        expected.add(missed.toString());
        assertEquals(expected, pensioner.monthsPaid(db));
        Api.as(pensioner.insured().token()).get("/claims/v1/pensions/" + pensioner.pensionId() + "/history?limit=100").then().statusCode(200)
                .body("items.step", hasItems("GRANTED", "MONTH_ASKED", "CONFIRMATION_ASKED", "SUSPENDED", "CONFIRMED", "RESUMED"));
        List<PensionState> told = TestEvents.all(pensioner.pensionId().toString(), PensionState.class);
        assertEquals(List.of(PensionChange.GRANTED, PensionChange.CONFIRMATION_ASKED, PensionChange.CONFIRMATION_ASKED, PensionChange.SUSPENDED_UNCONFIRMED,
                PensionChange.RESUMED), told.stream().map(PensionState::change).toList());
        assertEquals(granted.plusYears(1), told.get(1).confirmBy());
        assertTrue(LegalDays.of(told.get(1).changedAt()).isBefore(granted.plusYears(1)), "asked before it is due");
        assertFalse(LegalDays.of(told.get(2).changedAt()).isBefore(granted.plusYears(1)), "and again once it is");
        assertEquals(pensioner.insured().accountId, told.getLast().accountId());
    }
}
