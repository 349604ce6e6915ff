package id.sigap.claims.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.claims.claim.Claimant;
import id.sigap.claims.heir.kin.PensionHeirs;
import id.sigap.claims.jp.Child;
import id.sigap.claims.jp.ChildrensPension;
import id.sigap.claims.jp.Family;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.JpRight;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The right of whom a pensioner left, once a death is known. */
@QuarkusTest
@WithTestResource(Infra.class)
class SurvivorsTest {

    private static final LocalDate DIED = LocalDate.of(2026, 9, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UUID DEATH = Ids.next();
    private static final PensionHeirs NOBODY = new PensionHeirs(List.of(), List.of(), Set.of(), null);
    private static final Child CHILD = Child.dependent(LocalDate.of(2015, 1, 1));

    @Inject
    ReadModels readModels;
    @Inject
    ContributionFacts contributions;
    @Inject
    RuleBook book;

    @Test
    void theWidowFollowsFromTheMonthAfterTheLastOneThatWasPaid() {
        JpRight right = rights(new Family(Family.Spouse.ENTITLED, List.of(CHILD), false), YearMonth.of(2026, 10)).of(filing(DEATH), DAY);

        assertEquals(JpKind.SPOUSE, right.kind());
        assertEquals(Rupiah.of(500_000), right.monthly());
        assertEquals(LocalDate.of(2026, 11, 1), right.on());
    }

    @Test
    void theChildrenFollowAWidowWhoMarriedAgain() {
        JpRightsOf rights = rights(new Family(Family.Spouse.NO_LONGER, List.of(CHILD), false), YearMonth.of(2026, 11));

        assertEquals(JpKind.CHILD, rights.of(filing(DEATH), DAY).kind());
        assertEquals(LocalDate.of(2026, 12, 1), rights.of(filing(DEATH), DAY).on());
    }

    @Test
    void aDeathThatNobodyReportedOpensNothing() {
        JpRightsOf rights = rights(new Family(Family.Spouse.ENTITLED, List.of(), false), YearMonth.of(2026, 9));
        assertEquals(ClaimsProblem.STATEMENT_INCOMPLETE, assertThrows(ProblemException.class, () -> rights.of(filing(Ids.next()), DAY)).type());
        assertEquals(ClaimsProblem.STATEMENT_INCOMPLETE, assertThrows(ProblemException.class, () -> rights.of(filing(null), DAY)).type());
    }

    private JpRightsOf rights(Family family, YearMonth paidThrough) {
        PensionsGranted granted = new PensionsGranted() {
            @Override
            public boolean goesOn(UUID insured, JpKind wanted) {
                return false;
            }

            @Override
            public Optional<Rupiah> ofMember(UUID insured, LocalDate day) {
                return Optional.of(Rupiah.of(1_000_000));
            }

            @Override
            public Optional<YearMonth> paidThrough(UUID insured, JpKind follows) {
                return Optional.of(paidThrough);
            }

            @Override
            public Optional<ChildrensPension> ofChildren(UUID insured) {
                return Optional.empty();
            }

            @Override
            public Set<UUID> childrenPaid(UUID insured) {
                return Set.of();
            }
        };
        return new JpRightsOf(readModels, contributions, granted,
                filing -> DEATH.equals(filing.statement().deathCaseId()) ? Optional.of(new DeathsKnown.Bereaved(DIED, family, NOBODY)) : Optional.empty(), book);
    }

    private static Filing filing(UUID death) {
        UUID person = Ids.next();
        return new Filing(person, Claimant.member(Ids.next(), person), Programme.JP, ClaimReason.DEATH,
                new Statement(null, null, null, null, null, death, null, null, null, null, null, null, null));
    }
}
