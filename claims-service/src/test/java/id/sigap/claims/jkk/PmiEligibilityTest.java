package id.sigap.claims.jkk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.FailedRule;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What migrant workers claim beside accidents. */
class PmiEligibilityTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 2, 22);
    private static final RuleBook BOOK = ClaimRules.book();

    @Test
    void whoWasProtectedOnTheDayMayClaimForFiveYears() {
        assertInstanceOf(Eligibility.Eligible.class, judge(FIRST, true, FIRST));
        assertInstanceOf(Eligibility.Eligible.class, judge(FIRST, true, FIRST.plusYears(5)));
        assertEquals(List.of("PMI_CLAIM_IS_NOT_EXPIRED"), failed(judge(FIRST, true, FIRST.plusYears(5).plusDays(1))));
    }

    @Test
    void whoWasNotProtectedIsToldSoAndOfWhomNothingArrivedIsBeingChecked() {
        assertEquals(List.of("MEMBER_WAS_PROTECTED_AS_MIGRANT"), failed(judge(FIRST, false, FIRST)));
        assertInstanceOf(Eligibility.Checking.class, judge(FIRST, null, FIRST));
    }

    @Test
    void ofWhatHappenedBeforeTheRegulationNothingIsKnown() {
        assertEquals(List.of("PMI_REGULATION_WAS_IN_FORCE"), failed(judge(FIRST.minusDays(1), true, FIRST)));
        assertThrows(IllegalArgumentException.class, () -> judge(FIRST, true, FIRST.minusDays(1)));
    }

    @Test
    void everyItemIsJudgedAndExplainedInBothLanguages() {
        for (PmiItem item : PmiItem.values()) {
            Eligibility answer = PmiEligibility.judge(new PmiAsked(item, FIRST, false, FIRST.plusYears(9), BOOK));
            String english = ExplanationText.render(answer.reasoning().explanation(), Locale.ENGLISH);
            String indonesian = ExplanationText.render(answer.reasoning().explanation(), Locale.of("id"));
            assertTrue(english.contains(item.label().english()) && indonesian.contains(item.label().indonesian()), english);
            assertFalse(english.equals(indonesian));
        }
    }

    @Test
    void everyConditionSaysWhatItRestsOnAndWhatToDo() {
        for (PmiRule rule : PmiRule.ALL) {
            assertFalse(rule.text().indonesian().isBlank() || rule.text().english().isBlank() || rule.text().english().equals(rule.text().indonesian()));
            assertEquals("Permenaker 4/2023", rule.regulation());
        }
        FailedRule early = refused(judge(FIRST.minusDays(1), true, FIRST)).failed().getFirst();
        assertEquals("in force since 22 February 2023", early.detail().text().english());
        FailedRule late = refused(judge(FIRST, true, FIRST.plusYears(5).plusDays(1))).failed().getFirst();
        assertEquals("could be claimed until 22 February 2028", late.detail().text().english());
        assertEquals("PP 82/2019 pasal 26; Permenaker 4/2023", late.regulation());
        assertEquals("no protection as PMI on 22 February 2023", refused(judge(FIRST, false, FIRST)).failed().getFirst().detail().text().english());
        assertEquals(List.of("the membership data have not arrived"),
                assertInstanceOf(Eligibility.Checking.class, judge(FIRST, null, FIRST)).waitingFor().stream().map(phrase -> phrase.text().english()).toList());
    }

    private static Eligibility.Refused refused(Eligibility answer) {
        return assertInstanceOf(Eligibility.Refused.class, answer);
    }

    private static Eligibility judge(LocalDate on, Boolean protectedThen, LocalDate day) {
        return PmiEligibility.judge(new PmiAsked(PmiItem.FAILED_PLACEMENT, on, protectedThen, day, BOOK));
    }

    private static List<String> failed(Eligibility answer) {
        return refused(answer).failed().stream().map(FailedRule::code).toList();
    }
}
