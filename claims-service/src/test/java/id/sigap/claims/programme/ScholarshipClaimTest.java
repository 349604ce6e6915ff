package id.sigap.claims.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.FailedRule;
import id.sigap.claims.benefit.SchoolLevel;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.BankAccount;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.casefile.Opening;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.Claimant;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.Payout;
import id.sigap.claims.claim.Proof;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.heir.kin.PensionHeirs;
import id.sigap.claims.jp.Child;
import id.sigap.claims.jp.Family;
import id.sigap.claims.statement.Statement;
import id.sigap.claims.statement.Study;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A scholarship by what is on file: the benefit that it comes with, and the years claimed before. */
@QuarkusTest
@WithTestResource(Infra.class)
class ScholarshipClaimTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN = LocalDate.of(2012, 8, 17);

    @Inject
    ClaimDesk desk;
    @Inject
    CaseFiles files;
    @Inject
    ContributionFacts contributions;
    @Inject
    BlindIndex index;
    @Inject
    RuleBook book;
    @Inject
    ScholarshipRules rules;

    private final UUID person = Ids.next();
    private final UUID account = Ids.next();

    @Test
    void eachChildHasAYearOnceAndTwoChildrenHaveIt() {
        UUID disability = granted(ClaimReason.TOTAL_DISABILITY);
        Assessment first = assess(disability, "Dewi", 2026, SchoolLevel.SMP);

        assertInstanceOf(Eligibility.Eligible.class, first.eligibility());
        assertEquals(Rupiah.of(2_000_000), first.due());
        assertTrue(first.subject().once());
        assertEquals(first.subject(), assess(disability, " DEWI ", 2026, SchoolLevel.SMA).subject());
        assertFalse(first.subject().key().toUpperCase(java.util.Locale.ROOT).contains("DEWI"));
        file(disability, "Dewi", 2026);
        // what is claimed now does not count against itself, when it is judged again
        assertInstanceOf(Eligibility.Eligible.class, assess(disability, "Dewi", 2026, SchoolLevel.SMP).eligibility());
        file(disability, "Budi", 2026);
        assertEquals(List.of("CHILD_IS_ONE_OF_THE_FIRST"), failed(assess(disability, "Citra", 2026, SchoolLevel.SMP)));
        assertInstanceOf(Eligibility.Eligible.class, assess(disability, "Budi", 2025, SchoolLevel.SMP).eligibility());
    }

    @Test
    void anotherPersonsDisabilityOrOneThatIsNotGrantedBringsNone() {
        UUID disability = granted(ClaimReason.TOTAL_DISABILITY);
        assertIncomplete(() -> rules.assess(new Filing(Ids.next(), Claimant.member(account, person), Programme.JKK,
                ClaimReason.SCHOLARSHIP, statement(disability, null, "Dewi", 2026, SchoolLevel.SMP)), DAY));
        assertIncomplete(() -> rules.assess(filing(Programme.JKK, statement(null, null, "Dewi", 2026, SchoolLevel.SMP)), DAY));
        assertIncomplete(() -> rules.assess(filing(Programme.JKK, Statement.NOTHING), DAY));
        UUID undecided = open(ClaimReason.TOTAL_DISABILITY, "another", Statement.NOTHING);
        assertEquals(List.of("BENEFIT_IS_GRANTED"), failed(assess(undecided, "Dewi", 2026, SchoolLevel.SMP)));
    }

    @Test
    void afterADeathTheChildrenWhomTheMemberLeftHaveIt() {
        UUID death = Ids.next();
        DeathsKnown deaths = asked -> death.equals(asked.statement().deathCaseId()) && asked.personId().equals(person)
                ? Optional.of(new DeathsKnown.Bereaved(LocalDate.of(2026, 2, 1), new Family(Family.Spouse.ENTITLED, List.of(Child.dependent(BORN)), false),
                        new PensionHeirs(List.of(), List.of(), Set.of(), null))) : Optional.empty();
        ScholarshipRules known = new ScholarshipRules(new ScholarshipRecord(files, deaths, contributions, index), book);
        Filing filing = filing(Programme.JKK, statement(null, death, "Dewi", 2026, SchoolLevel.SMP));

        assertEquals(List.of("BENEFIT_IS_GRANTED"), failed(known.assess(filing, DAY)));
        granted(ClaimReason.DEATH);
        assertInstanceOf(Eligibility.Eligible.class, known.assess(filing, DAY).eligibility());
        assertIncomplete(() -> rules.assess(filing, DAY));
        Study foreign = new Study("Eka", LocalDate.of(2013, 1, 1), SchoolLevel.SMP, 2026, null, null, false);
        assertIncomplete(() -> known.assess(filing(Programme.JKK, of(death, foreign)), DAY));
        // after a death that work did not cause, nothing is known of its contributions yet
        assertInstanceOf(Eligibility.Refused.class, known.assess(filing(Programme.JKM, statement(null, death, "Dewi", 2026, SchoolLevel.SMP)), DAY).eligibility());
    }

    @Test
    void aChildOfAgeWithAnOwnAccountNeedsNoGuardian() {
        Study child = new Study("Dewi", BORN, SchoolLevel.SMP, 2026, Ids.next(), null, true);
        Study grown = new Study("Dewi", LocalDate.of(2006, 1, 1), SchoolLevel.PT, 2026, Ids.next(), null, true);

        assertTrue(rules.papers(filing(Programme.JKK, of(null, child)), DAY).contains(DocumentKind.GUARDIANS_KTP));
        assertFalse(rules.papers(filing(Programme.JKK, of(null, grown)), DAY).contains(DocumentKind.GUARDIANS_KTP));
    }

    private Assessment assess(UUID disability, String child, int year, SchoolLevel level) {
        return rules.assess(filing(Programme.JKK, statement(disability, null, child, year, level)), DAY);
    }

    private void file(UUID disability, String child, int year) {
        Statement statement = statement(disability, null, child, year, SchoolLevel.SMP);
        open(ClaimReason.SCHOLARSHIP, rules.assess(filing(Programme.JKK, statement), DAY).subject().key(), statement);
    }

    private UUID granted(ClaimReason reason) {
        UUID id = open(reason, reason.name(), new Statement(null, null, null, LocalDate.of(2025, 2, 10), null, null, null, null, null, null, null, null, null));
        QuarkusTransaction.requiringNew().run(() -> desk.handle(id, claim -> Act.of(new ClaimCommand.GrantDirectly(new Payout(Rupiah.ZERO, Rupiah.of(1_000_000), null)))));
        return id;
    }

    private UUID open(ClaimReason reason, String key, Statement statement) {
        UUID id = Ids.next();
        Claim claim = Claim.filed(id, person, new Claimant(account, person, ClaimantKind.MEMBER, ClaimChannel.SYSTEM),
                new Subject(Programme.JKK, reason, MoneySource.FUND, key, true), new Proof(1, "a".repeat(64), null, null, Instant.now()), Instant.now());
        QuarkusTransaction.requiringNew().run(() -> desk.open(claim, new Opening(new BankAccount("008", "1234567890"), "SITI", statement, HoldTerms.ALL, List.of()), null));
        return id;
    }

    private Filing filing(Programme programme, Statement statement) {
        return new Filing(person, Claimant.member(account, person), programme, ClaimReason.SCHOLARSHIP, statement);
    }

    private static Statement statement(UUID disability, UUID death, String child, int year, SchoolLevel level) {
        return of(death, new Study(child, BORN, level, year, disability, null, false));
    }

    private static Statement of(UUID death, Study study) {
        return new Statement(null, null, null, null, null, death, null, null, null, null, study, null, null);
    }

    private static List<String> failed(Assessment assessed) {
        return ((Eligibility.Refused) assessed.eligibility()).failed().stream().map(FailedRule::code).toList();
    }

    private static void assertIncomplete(Executable act) {
        assertEquals(ClaimsProblem.STATEMENT_INCOMPLETE, assertThrows(ProblemException.class, act).type());
    }
}
