package id.sigap.claims.jkm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.claims.benefit.Coverage;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.FailedRule;
import id.sigap.claims.jkk.Examples;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may claim JKM (domain reference 4.3). */
class JkmEligibilityTest {

    private static final LocalDate DEATH = LocalDate.of(2026, 11, 2);
    private static final Coverage ACTIVE = new Coverage(List.of(new Coverage.Span(DEATH.minusYears(1), null)));

    @Test
    void theHeirsOfAnActiveMemberMayClaimEvenYearsLater() {
        assertInstanceOf(Eligibility.Eligible.class, judge(new JkmFacts(DEATH, ACTIVE, false, false, 1)));
        assertInstanceOf(Eligibility.Eligible.class, JkmEligibility.judge(new JkmCase(new JkmFacts(DEATH, ACTIVE, false, false, 1), DEATH.plusYears(30))));
        Examples.assertReadable(judge(new JkmFacts(DEATH, ACTIVE, false, false, 1)).reasoning());
    }

    @Test
    void theLastDayOfProtectionCountsTheDayAfterDoesNot() {
        assertInstanceOf(Eligibility.Eligible.class, judge(new JkmFacts(DEATH, until(DEATH), false, false, 1)));
        assertEquals(List.of("MEMBER_WAS_ACTIVE_ON_THE_DAY_OF_DEATH"), failed(new JkmFacts(DEATH, until(DEATH.minusDays(1)), false, false, 1)));
    }

    @Test
    void jkkAndJkmExcludeEachOther() {
        assertEquals(List.of("DEATH_WAS_NOT_CAUSED_BY_WORK"), failed(new JkmFacts(DEATH, ACTIVE, true, false, 1)));
        assertEquals(List.of("DEATH_WAS_NOT_PAID_AS_JKK"), failed(new JkmFacts(DEATH, ACTIVE, false, true, 1)));
    }

    @Test
    void withoutAnHeirWhoeverArrangedTheFuneralIsToldWhatToDo() {
        Eligibility.Refused refused = assertInstanceOf(Eligibility.Refused.class, judge(new JkmFacts(DEATH, ACTIVE, false, false, 0)));
        assertEquals("HEIR_IS_KNOWN", refused.failed().getFirst().code());
        assertFalse(refused.failed().getFirst().next().text().indonesian().isBlank());
    }

    @Test
    void whatHasNotArrivedNeverRefuses() {
        Eligibility.Checking checking = assertInstanceOf(Eligibility.Checking.class, judge(new JkmFacts(DEATH, null, null, null, null)));
        assertEquals(4, checking.waitingFor().size());
    }

    @Test
    void everyRuleIsUsedAndSpeaksBothLanguages() {
        Set<Class<?>> used = JkmRule.all().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.of(JkmRule.class.getPermittedSubclasses()), used);
        JkmRule.all().forEach(rule -> assertFalse(rule.text().indonesian().isBlank() || rule.text().indonesian().equals(rule.text().english())
                || rule.regulation().isBlank(), rule.code()));
        assertEquals(4, failed(new JkmFacts(DEATH, new Coverage(List.of()), true, true, 0)).size());
    }

    @Test
    void nothingIsClaimedBeforeTheDeath() {
        assertThrows(IllegalArgumentException.class, () -> new JkmCase(new JkmFacts(DEATH, ACTIVE, false, false, 1), DEATH.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> new JkmFacts(DEATH, ACTIVE, false, false, -1));
    }

    private static Coverage until(LocalDate last) {
        return new Coverage(List.of(new Coverage.Span(DEATH.minusYears(1), last)));
    }

    private static Eligibility judge(JkmFacts facts) {
        return JkmEligibility.judge(new JkmCase(facts, DEATH.plusDays(20)));
    }

    private static List<String> failed(JkmFacts facts) {
        return assertInstanceOf(Eligibility.Refused.class, judge(facts)).failed().stream().map(FailedRule::code).toList();
    }
}
