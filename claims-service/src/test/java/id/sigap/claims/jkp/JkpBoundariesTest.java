package id.sigap.claims.jkp;

import static id.sigap.claims.jkp.JkpExamples.NEW;
import static id.sigap.claims.jkp.JkpExamples.dismissed;
import static id.sigap.claims.jkp.JkpExamples.joined;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.jkp.JobSearch.Training;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** JKP at its edges, and by which rows it answers (domain reference 1.2, 4.5). */
class JkpBoundariesTest {

    private static final LocalDate LOST = LocalDate.of(2025, 9, 1);
    private final RuleBook book = ClaimRules.book();

    @Test
    void monthsLieBetweenNoneAndACentury() {
        assertDoesNotThrow(() -> new Contributions(0, 0, 0, false));
        assertDoesNotThrow(() -> new Contributions(1200, 1200, 1200, true));
        for (int[] wrong : new int[][] {{-1, 0, 0}, {0, -1, 0}, {0, 0, -1}, {1201, 0, 0}, {1200, 1201, 0}, {1201, 1201, 0}, {0, 0, 1201}, {5, 6, 0}}) {
            assertThrows(IllegalArgumentException.class, () -> new Contributions(wrong[0], wrong[1], wrong[2], false));
        }
    }

    @Test
    void anInterviewSufficesWhereNothingIsKnownOfApplications() {
        assertInstanceOf(Eligibility.Eligible.class, later(new JobSearch(true, null, 1, true, Training.NONE)));
        assertInstanceOf(Eligibility.Checking.class, later(new JobSearch(true, null, 0, true, Training.NONE)));
        assertInstanceOf(Eligibility.Checking.class, later(new JobSearch(true, null, null, true, Training.NONE)));
        assertInstanceOf(Eligibility.Eligible.class, later(new JobSearch(true, 5, null, true, Training.NONE)));
        assertInstanceOf(Eligibility.Checking.class, later(null));
    }

    @Test
    void theAnswersCiteTheRowsOfTheirFigures() {
        Eligibility month = later(new JobSearch(true, 5, 0, true, Training.NONE));
        assertTrue(cited(month).containsAll(Set.of("jkp-applications", "jkp-interviews")), cited(month).toString());
        for (EmployerScale scale : EmployerScale.values()) {
            Eligibility answer = JkpEligibility.judge(new JkpCase(joined(dismissed(NEW), scale, Set.of(Joined.values())), NEW, book));
            assertTrue(cited(answer).contains("jkp-programmes[" + scale + "]"), cited(answer).toString());
        }
        assertEquals(List.of(), cited(JkpEligibility.judge(new JkpCase(joined(dismissed(NEW), null, null), NEW, book))).stream().filter(row -> row.startsWith("jkp-programmes")).toList());
    }

    @Test
    void underTheFirstRegulationMonthsInARowAreAskedForAndWaitedFor() {
        JkpFacts unknown = JkpExamples.paid(dismissed(JkpExamples.OLD), null);
        Eligibility answer = JkpEligibility.judge(new JkpCase(unknown, JkpExamples.OLD, book));

        assertInstanceOf(Eligibility.Checking.class, answer);
        assertTrue(cited(answer).containsAll(Set.of("jkp-months-in-a-row", "jkp-entry-age", "jkp-months-paid")), cited(answer).toString());
        assertEquals("JkpFacts[]", unknown.toString());
    }

    private Eligibility later(JobSearch search) {
        JkpSchedule.Payment second = JkpSchedule.of(new JkpWage(Rupiah.of(5_000_000), LOST), LocalDate.of(2025, 9, 20), Since.NOTHING, book).payments().get(1);
        return JkpMonthEligibility.judge(new MonthCase(second, LOST, null, null, search, Since.NOTHING, LocalDate.of(2026, 3, 15), book));
    }

    private static Set<String> cited(Eligibility answer) {
        return answer.reasoning().rules().stream().map(row -> row.written()).collect(Collectors.toSet());
    }
}
