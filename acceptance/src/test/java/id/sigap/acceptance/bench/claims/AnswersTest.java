package id.sigap.acceptance.bench.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.acceptance.bench.people.Voice.Said;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final UUID CLAIM = UUID.randomUUID();
    private final Bank bank = new Bank(new Bank.Fault(200, 305));
    private final Answers answers = new Answers(bank);

    private static JsonNode of(Claimant claimant) {
        return new ObjectMapper().valueToTree(Map.of("personId", claimant.personId().toString(), "operationDigest", "0".repeat(64)));
    }

    private static Claimant with(Fate fate) {
        return IntStream.range(0, 200).mapToObj(Claimant::new).filter(claimant -> claimant.fate() == fate).findFirst().orElseThrow();
    }

    private static List<Object> statuses(List<Said> said) {
        return said.stream().<Object>map(each -> each.body().get("status")).toList();
    }

    @Test
    void whoShowsNoFaceIsAnsweredByNobody() {
        assertEquals(0, answers.face(CLAIM, of(with(Fate.NO_FACE))).size());
        assertEquals(2, answers.face(CLAIM, of(with(Fate.PAID_AT_SECOND_FACE))).size());
        assertEquals(1, answers.face(CLAIM, of(with(Fate.PAID))).size());
    }

    @Test
    void everyFateHasItsSettlement() {
        assertEquals(List.of("HOLD_REFUSED"), statuses(answers.hold(CLAIM, of(with(Fate.HOLD_REFUSED)))));
        assertEquals(List.of("HELD"), statuses(answers.hold(CLAIM, of(with(Fate.PAID)))));
        assertEquals(List.of("PAYING", "PAID"), statuses(answers.payout(CLAIM, of(new Claimant(1)))));
        assertEquals(List.of("PAID", "PAYING"), statuses(answers.payout(UUID.randomUUID(), of(new Claimant(7)))));
        assertEquals(List.of("PAYING", "PAID", "HELD"), statuses(answers.payout(UUID.randomUUID(), of(new Claimant(9)))));
        assertEquals(List.of("PAYING", "OUTCOME_UNKNOWN", "PAID"), statuses(answers.payout(UUID.randomUUID(), of(with(Fate.PAID_AFTER_DOUBT)))));
        assertEquals(List.of("PAYING", "PAYMENT_FAILED"), statuses(answers.payout(UUID.randomUUID(), of(with(Fate.PAYMENT_FAILED)))));
        assertEquals(0, bank.doubled());
    }

    @Test
    void aPlantedFaultLosesAReportOrPaysTwice() {
        assertEquals(List.of(), answers.payout(CLAIM, of(new Claimant(200))));
        assertEquals(0, bank.doubled());
        answers.payout(UUID.randomUUID(), of(new Claimant(305)));
        assertEquals(1, bank.doubled());
    }

    @Test
    void aSecondOrderForOneClaimIsASecondPayment() {
        answers.payout(CLAIM, of(new Claimant(1)));
        answers.payout(CLAIM, of(new Claimant(1)));
        assertEquals(1, bank.doubled());
    }

    @Test
    void anEventIsTakenOnce() {
        UUID event = UUID.randomUUID();
        assertTrue(bank.isNew(event));
        assertFalse(bank.isNew(event));
    }
}
