package id.sigap.claims.jp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.FailedRule;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JpEligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN_1967 = LocalDate.of(1967, 5, 20);
    private static final LocalDate BORN_1990 = LocalDate.of(1990, 1, 1);
    private static final LocalDate DIED = LocalDate.of(2026, 10, 1);
    private static final Density FULL = new Density(180, 200);
    private static final Child CHILD = Child.dependent(LocalDate.of(2015, 1, 1));
    private static final Family WIDOW = new Family(Family.Spouse.ENTITLED, List.of(CHILD), true);
    private static final Family ORPHANS = new Family(Family.Spouse.NO_LONGER, List.of(CHILD), true);
    private static final Family PARENT = new Family(Family.Spouse.NONE, List.of(), true);
    private static final Family NOBODY = new Family(Family.Spouse.NONE, List.of(), false);
    private final RuleBook book = ClaimRules.book();

    @Test
    void theOldAgePensionOpensOnTheDayOfThePensionAge() {
        JpFacts facts = new JpFacts(BORN_1967, FULL, null, null, null);

        assertInstanceOf(Eligibility.Eligible.class, judge(JpKind.OLD_AGE, facts, LocalDate.of(2026, 5, 20)));
        FailedRule failed = onlyFailure(JpKind.OLD_AGE, facts, LocalDate.of(2026, 5, 19));
        assertEquals("MEMBER_HAS_REACHED_PENSION_AGE", failed.code());
        assertEquals(LocalDate.of(2026, 5, 20), failed.worksFrom());
        assertEquals("Claim from 20 May 2026 on", failed.next().text().english());
        assertEquals("PP 45/2015 pasal 15", failed.regulation());
    }

    @Test
    void oneMonthLessLeadsToThePaymentAtOnce() {
        JpFacts facts = new JpFacts(BORN_1967, new Density(179, 200), null, null, null);

        FailedRule failed = onlyFailure(JpKind.OLD_AGE, facts, TODAY);
        assertEquals("MEMBER_HAS_PENSION_MONTHS", failed.code());
        assertEquals("179 of 180 months", failed.detail().text().english());
        assertNull(failed.worksFrom());
        assertInstanceOf(Eligibility.Eligible.class, judge(JpKind.LUMP_SUM_AT_PENSION_AGE, facts, TODAY));
        assertEquals("MEMBER_LACKS_PENSION_MONTHS",
                onlyFailure(JpKind.LUMP_SUM_AT_PENSION_AGE, new JpFacts(BORN_1967, FULL, null, null, null), TODAY).code());
    }

    @Test
    void forADeadMemberOnlyTheSurvivorsClaim() {
        JpFacts facts = new JpFacts(BORN_1967, FULL, DIED, true, WIDOW);

        assertEquals("MEMBER_LIVES", onlyFailure(JpKind.OLD_AGE, facts, TODAY).code());
        assertEquals("MEMBER_LIVES", onlyFailure(JpKind.DISABILITY, facts, TODAY).code());
        assertInstanceOf(Eligibility.Eligible.class, judge(JpKind.SPOUSE, facts, TODAY));
        assertEquals("MEMBER_HAS_DIED", onlyFailure(JpKind.SPOUSE, facts, DIED.minusDays(1)).code());
    }

    @Test
    void aDisabilityPensionNeedsADoctorsWordAMonthAndDensity() {
        assertInstanceOf(Eligibility.Eligible.class, judge(JpKind.DISABILITY, new JpFacts(null, new Density(4, 5), null, true, null), TODAY));
        assertEquals("MEMBER_IS_TOTALLY_DISABLED", onlyFailure(JpKind.DISABILITY, new JpFacts(null, new Density(4, 5), null, false, null), TODAY).code());
        FailedRule thin = onlyFailure(JpKind.DISABILITY, new JpFacts(null, new Density(79, 100), null, true, null), TODAY);
        assertEquals("CONTRIBUTIONS_ARE_DENSE", thin.code());
        assertEquals("79 %, at least 80 %", thin.detail().text().english());
        Eligibility.Refused none = assertInstanceOf(Eligibility.Refused.class, judge(JpKind.DISABILITY, new JpFacts(null, new Density(0, 0), null, true, null), TODAY));
        assertEquals(List.of("MEMBERSHIP_LASTED_LONG_ENOUGH", "CONTRIBUTIONS_ARE_DENSE"), none.failed().stream().map(FailedRule::code).toList());
    }

    @Test
    void deemedMonthsOpenTheSurvivorsPension() {
        assertInstanceOf(Eligibility.Eligible.class, judge(JpKind.SPOUSE, new JpFacts(BORN_1990, new Density(54, 60), DIED, null, WIDOW), TODAY));
        assertInstanceOf(Eligibility.Eligible.class, judge(JpKind.SPOUSE, new JpFacts(BORN_1990, new Density(12, 12), DIED, null, WIDOW), TODAY));
        assertEquals("MEMBERSHIP_LASTED_LONG_ENOUGH", onlyFailure(JpKind.SPOUSE, new JpFacts(BORN_1990, new Density(11, 11), DIED, null, WIDOW), TODAY).code());
        assertEquals("CONTRIBUTIONS_ARE_DENSE", onlyFailure(JpKind.SPOUSE, new JpFacts(BORN_1990, new Density(47, 60), DIED, null, WIDOW), TODAY).code());
        assertEquals("MISSING_MONTHS_MAY_BE_DEEMED", onlyFailure(JpKind.SPOUSE, new JpFacts(BORN_1967, new Density(54, 60), DIED, null, WIDOW), TODAY).code());
    }

    @Test
    void whereNoPensionIsDueTheSurvivorsArePaidAtOnce() {
        JpFacts thin = new JpFacts(BORN_1990, new Density(47, 60), DIED, null, WIDOW);
        JpFacts dense = new JpFacts(BORN_1990, new Density(48, 60), DIED, null, WIDOW);

        assertInstanceOf(Eligibility.Eligible.class, judge(JpKind.LUMP_SUM_AT_DEATH, thin, TODAY));
        assertEquals("SURVIVORS_HAVE_NO_PENSION", onlyFailure(JpKind.LUMP_SUM_AT_DEATH, dense, TODAY).code());
        assertEquals("SOMEBODY_IS_ENTITLED", onlyFailure(JpKind.LUMP_SUM_AT_DEATH, new JpFacts(BORN_1990, new Density(47, 60), DIED, null, NOBODY), TODAY).code());
    }

    @Test
    void onePensionAtATimeSpouseThenChildrenThenAParent() {
        assertEquals(Optional.of(JpKind.SPOUSE), WIDOW.entitledOn(TODAY, book));
        assertEquals(Optional.of(JpKind.CHILD), ORPHANS.entitledOn(TODAY, book));
        assertEquals(Optional.of(JpKind.PARENT), PARENT.entitledOn(TODAY, book));
        assertEquals(Optional.empty(), ORPHANS.entitledOn(LocalDate.of(2038, 1, 1), book));
        assertEquals(2, new Family(Family.Spouse.NONE, List.of(CHILD, CHILD, CHILD), false).entitledChildren(TODAY, book));
        assertEquals("CHILD_IS_ENTITLED", onlyFailure(JpKind.CHILD, facts(WIDOW), TODAY).code());
        assertEquals("CHILD_IS_ENTITLED", onlyFailure(JpKind.CHILD, facts(PARENT), TODAY).code());
        assertEquals("SPOUSE_IS_ENTITLED", onlyFailure(JpKind.SPOUSE, facts(ORPHANS), TODAY).code());
        assertEquals("SPOUSE_IS_ENTITLED", onlyFailure(JpKind.SPOUSE, facts(PARENT), TODAY).code());
        assertEquals("PARENT_IS_THE_ONLY_SURVIVOR", onlyFailure(JpKind.PARENT, facts(ORPHANS), TODAY).code());
        assertEquals("PARENT_IS_THE_ONLY_SURVIVOR", onlyFailure(JpKind.PARENT, facts(NOBODY), TODAY).code());
        assertInstanceOf(Eligibility.Eligible.class, judge(JpKind.CHILD, facts(ORPHANS), TODAY));
        assertInstanceOf(Eligibility.Eligible.class, judge(JpKind.PARENT, facts(PARENT), TODAY));
    }

    @Test
    void whatHasNotArrivedIsNeverARefusal() {
        for (JpKind kind : JpKind.values()) {
            Eligibility.Checking checking = assertInstanceOf(Eligibility.Checking.class, judge(kind, new JpFacts(null, null, null, null, null), TODAY), kind.name());
            checking.waitingFor().forEach(phrase -> assertBoth(phrase.text()));
        }
        assertInstanceOf(Eligibility.Checking.class, judge(JpKind.SPOUSE, new JpFacts(null, new Density(54, 60), DIED, null, WIDOW), TODAY));
        assertInstanceOf(Eligibility.Checking.class, judge(JpKind.SPOUSE, new JpFacts(BORN_1990, new Density(54, 60), null, null, WIDOW), TODAY));
        assertInstanceOf(Eligibility.Checking.class, judge(JpKind.LUMP_SUM_AT_DEATH, new JpFacts(null, new Density(54, 60), DIED, null, WIDOW), TODAY));
    }

    @Test
    void theBenefitIsAPensionExactlyWhereTheConditionsSayIt() {
        for (LocalDate born : List.of(BORN_1967, BORN_1990)) {
            for (int paid = 0; paid <= 200; paid++) {
                Density density = new Density(paid, Math.max(paid, 100));
                boolean eligible = judge(JpKind.SPOUSE, new JpFacts(born, density, DIED, null, WIDOW), TODAY) instanceof Eligibility.Eligible;
                boolean pension = CountedMonths.at(Death.of(born, DIED, book), density, book,
                        new ReasoningBuilder("", "", DIED)).isPresent();
                assertEquals(pension, eligible, born + " " + paid);
            }
        }
    }

    @Test
    void everyRuleIsUsedNamesARegulationAndSpeaksBothLanguages() {
        Set<Class<?>> used = new HashSet<>();
        List<JpFacts> all = Stream.of(WIDOW, ORPHANS, PARENT, NOBODY).flatMap(family -> Stream.of(new Density(47, 60), FULL, new Density(0, 0))
                .flatMap(density -> Stream.of(BORN_1967, BORN_1990).flatMap(born -> Stream.of(DIED, null)
                        .map(died -> new JpFacts(born, density, died, density == FULL, family))))).toList();
        for (JpKind kind : JpKind.values()) {
            assertBoth(kind.label());
            JpRule.of(kind).forEach(rule -> {
                used.add(rule.getClass());
                assertBoth(rule.text());
                assertFalse(rule.regulation().isBlank());
            });
            for (JpFacts facts : all) {
                Eligibility judged = judge(kind, facts, TODAY);
                judged.reasoning().explanation().checks().forEach(check -> assertFalse(check.detail().indonesian().isBlank() || check.detail().english().isBlank()));
                if (judged instanceof Eligibility.Refused refused) {
                    refused.failed().forEach(failed -> assertBoth(failed.next().text()));
                }
            }
        }
        assertEquals(Set.of(JpRule.class.getPermittedSubclasses()), used);
    }

    private static JpFacts facts(Family family) {
        return new JpFacts(BORN_1990, FULL, DIED, null, family);
    }

    private Eligibility judge(JpKind kind, JpFacts facts, LocalDate day) {
        return JpEligibility.judge(new JpCase(kind, facts, day, book));
    }

    private FailedRule onlyFailure(JpKind kind, JpFacts facts, LocalDate day) {
        Eligibility.Refused refused = assertInstanceOf(Eligibility.Refused.class, judge(kind, facts, day));
        assertEquals(1, refused.failed().size(), refused.failed().toString());
        return refused.failed().getFirst();
    }

    private static void assertBoth(Text text) {
        assertFalse(text.indonesian().isBlank() || text.english().isBlank() || text.indonesian().equals(text.english()), text::toString);
    }
}
