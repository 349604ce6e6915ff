package id.sigap.claims.jkp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.sigap.claims.benefit.Condition;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.FailedRule;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.jkp.JobSearch.Training;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JkpMonthTest {

    private static final LocalDate LOST = LocalDate.of(2025, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final JobSearch ENOUGH = new JobSearch(true, 5, 0, true, new Training(10, 8));
    private final RuleBook book = ClaimRules.book();
    private final List<JkpSchedule.Payment> payments = JkpSchedule.of(new JkpWage(Rupiah.of(5_000_000), LOST), LocalDate.of(2025, 9, 20), Since.NOTHING, book).payments();

    @Test
    void theFirstMonthAsksForTheAgreementAndAnAccount() {
        assertInstanceOf(Eligibility.Eligible.class, judge(1, true, true, null, Since.NOTHING, DAY));
        assertEquals(List.of("AGREEMENT_IS_SIGNED", "ACCOUNT_IS_GIVEN"), codes(judge(1, false, false, null, Since.NOTHING, DAY)));
        assertInstanceOf(Eligibility.Checking.class, judge(1, null, true, null, Since.NOTHING, DAY));
    }

    @Test
    void laterMonthsAskForWhatWasDoneToFindWork() {
        assertInstanceOf(Eligibility.Eligible.class, later(ENOUGH));
        assertEquals(List.of("MEMBER_ASSESSED_THEMSELVES", "MEMBER_LOOKED_FOR_WORK", "MEMBER_WAS_COUNSELLED", "TRAINING_WAS_ATTENDED"),
                codes(later(new JobSearch(false, 4, 0, false, new Training(10, 7)))));
    }

    @Test
    void oneInterviewIsAsGoodAsFiveApplications() {
        assertInstanceOf(Eligibility.Eligible.class, later(new JobSearch(true, 1, 1, true, Training.NONE)));
        assertInstanceOf(Eligibility.Checking.class, later(new JobSearch(true, 4, null, true, Training.NONE)));
        assertEquals(List.of("MEMBER_LOOKED_FOR_WORK"), codes(later(new JobSearch(true, 4, 0, true, Training.NONE))));
    }

    @Test
    void eightyPercentOfATrainingIsEnoughAndNotLess() {
        assertInstanceOf(Eligibility.Eligible.class, later(new JobSearch(true, 5, 0, true, new Training(5, 4))));
        assertEquals(List.of("TRAINING_WAS_ATTENDED"), codes(later(new JobSearch(true, 5, 0, true, new Training(1000, 799)))));
    }

    @Test
    void aMonthIsClaimedFromItsDateOn() {
        LocalDate from = payments.get(5).claimFrom();
        assertInstanceOf(Eligibility.Eligible.class, judge(6, null, null, ENOUGH, Since.NOTHING, from));
        Eligibility.Refused early = assertInstanceOf(Eligibility.Refused.class, judge(6, null, null, ENOUGH, Since.NOTHING, from.minusDays(1)));
        assertEquals(from, early.failed().getFirst().worksFrom());
    }

    @Test
    void newWorkEndsTheMonthsThatAreLeft() {
        assertEquals(List.of("NOTHING_ENDED_THE_RIGHT"), codes(judge(2, null, null, ENOUGH, new Since(DAY, null), DAY)));
    }

    @Test
    void unknownIsNeverARefusal() {
        assertInstanceOf(Eligibility.Checking.class, judge(2, null, null, null, null, DAY));
    }

    @Test
    void everythingSpeaksBothLanguagesAndEveryConditionIsUsed() {
        Set<Class<?>> used = new HashSet<>();
        JkpMonthEligibility.FIRST.forEach(rule -> used.add(rule.getClass()));
        JkpMonthEligibility.LATER.forEach(rule -> used.add(rule.getClass()));
        assertEquals(Set.of(JkpMonthRule.class.getPermittedSubclasses()), used);
        used.clear();
        JkpEligibility.RULES.forEach(rule -> used.add(rule.getClass()));
        assertEquals(Set.of(JkpRule.class.getPermittedSubclasses()), used);

        Stream<Text> conditions = Stream.of(JkpEligibility.RULES, JkpMonthEligibility.FIRST, JkpMonthEligibility.LATER).flatMap(List::stream).map(Condition::text);
        Stream<Text> names = Stream.concat(Arrays.stream(JkpDocument.values()).map(JkpDocument::text),
                Stream.concat(Arrays.stream(EmployerScale.values()).map(EmployerScale::text), Arrays.stream(JkpFigure.values()).map(JkpFigure::label)));
        Stream.concat(conditions, names).forEach(text -> {
            assertFalse(text.indonesian().isBlank() || text.english().isBlank(), text::toString);
            assertNotEquals(text.indonesian(), text.english());
        });
        for (EndOfWork how : EndOfWork.values()) {
            assertFalse(how.text().indonesian().isBlank() || how.text().english().isBlank());
        }
        for (Eligibility answer : List.of(later(ENOUGH), later(new JobSearch(false, 0, 0, false, new Training(2, 0))), judge(2, null, null, null, null, DAY))) {
            assertNotEquals(ExplanationText.render(answer.reasoning().explanation(), Locale.of("id")),
                    ExplanationText.render(answer.reasoning().explanation(), Locale.ENGLISH));
        }
    }

    private Eligibility later(JobSearch search) {
        return judge(2, null, null, search, Since.NOTHING, DAY);
    }

    private Eligibility judge(int month, Boolean agreement, Boolean account, JobSearch search, Since since, LocalDate day) {
        return JkpMonthEligibility.judge(new MonthCase(payments.get(month - 1), LOST, agreement, account, search, since, day, book));
    }

    private static List<String> codes(Eligibility answer) {
        return assertInstanceOf(Eligibility.Refused.class, answer).failed().stream().map(FailedRule::code).toList();
    }
}
