package id.sigap.claims.heir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Relation;
import id.sigap.claims.heir.death.DeathStatus;
import id.sigap.claims.heir.kin.Certificate;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.claims.heir.kin.FamilyMember;
import id.sigap.claims.heir.kin.Named;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What others of the service are told and asked when the case of a death moves. */
@QuarkusTest
@WithTestResource(Infra.class)
class LateHeirTest {

    private static final LocalDate DIED = LocalDate.of(2026, 11, 2);

    @Inject
    ReportDeath reportDeath;
    @Inject
    DecideFamily decide;
    @Inject
    DeathFiles files;
    @Inject
    DeathCases cases;
    @Inject
    SeenChanges seen;
    @Inject
    Database db;

    private final UUID deceased = Ids.next();
    private final UUID officer = Ids.next();
    private final UUID widow = Ids.next();

    @Test
    void whereAShareIsPaidALateHeirOpensNothing() {
        UUID caseId = settled();
        paid(caseId);

        ProblemException refused = assertThrows(ProblemException.class, () -> report(Ids.next(), "Wife", "Child"));
        assertEquals(ClaimsProblem.DEATH_PAID_OUT, refused.type());
        report(Ids.next(), "Wife");
        DeathFile file = files.find(caseId).orElseThrow();
        assertEquals(DeathStatus.SETTLED, file.death().status());
        assertEquals(2, file.declarations().size());
    }

    /** As a claim of the widow's that was paid leaves it. */
    private void paid(UUID caseId) {
        byte[] sealed = new byte[]{1};
        db.update("""
                insert into claim (id, person_id, account_id, claimant_person_id, programme, reason, status, subject_key, paid_once, money_source, bank_code,
                    account_number_sealed, account_index, proof_attempt, proof_digest, proof_expires_at, straight_through, explanation_sealed, gross, tax, net,
                    compensation, recommended_by, approved_by, filed_at, changed_at, paid_at)
                values (?, ?, ?, ?, 'JKM', 'DEATH', 'PAID', ?, true, 'FUND', '008', ?, ?, 1, ?, now(), false, ?, 1, 0, 1, 0, ?, ?, now(), now(), now())""",
                Ids.next(), deceased, Ids.next(), widow, caseId + ":" + widow, sealed, sealed, "0".repeat(64), sealed, Ids.next(), Ids.next());
    }

    @Test
    void whoWaitsIsToldOfEachMoveAndASettledCaseThatOpensAgain() {
        UUID caseId = settled();
        report(Ids.next(), "Wife", "Child");

        assertEquals(List.of(DeathStatus.REPORTED, DeathStatus.FAMILY_PROPOSED, DeathStatus.SETTLED, DeathStatus.DISPUTED), seen.of(caseId));
        assertTrue(cases.find(caseId).orElseThrow().facts() == null);
        assertTrue(cases.familyForJp(caseId).isEmpty() && cases.schooling(caseId).isEmpty());
    }

    @Test
    void aMemberOfTheFamilyKeepsItsIdAcrossDeclarations() {
        UUID caseId = report(widow, "Wife", "Child").death().id();
        report(Ids.next(), "child", "WIFE");

        DeathFile file = files.find(caseId).orElseThrow();
        assertEquals(2, file.declarations().stream().flatMap(one -> one.facts().family().stream()).map(FamilyMember::id).distinct().count());
        assertEquals(DeathStatus.REPORTED, file.death().status());
    }

    @Test
    void declarationsOfOneCaseAreBounded() {
        for (int i = 0; i < 20; i++) {
            report(widow, "Wife");
        }
        ProblemException full = assertThrows(ProblemException.class, () -> report(widow, "Wife"));
        assertEquals(ClaimsProblem.DEATH_REPORTS_FULL, full.type());
    }

    @Test
    void theCaseConcernsWhoReportedItAndNobodyElse() {
        UUID caseId = report(widow, "Wife").death().id();
        assertTrue(cases.concerns(caseId, widow));
        assertTrue(!cases.concerns(caseId, officer) && !cases.concerns(Ids.next(), widow));
    }

    private UUID settled() {
        UUID caseId = report(widow, "Wife").death().id();
        together(() -> decide.propose(caseId, officer, file -> file.declaration(1).orElseThrow().facts(), "KK agrees."));
        together(() -> decide.confirm(caseId, officer, "Papers seen."));
        return caseId;
    }

    /** The reporter's account has the reporter's id. */
    private DeathFile report(UUID reporter, String... family) {
        return together(() -> reportDeath.report(deceased, reporter, reporter, members -> facts(members, family)));
    }

    private static DeathFile together(Supplier<DeathFile> act) {
        return QuarkusTransaction.requiringNew().call(act::get);
    }

    private static DeathFacts facts(Map<String, UUID> members, String... names) {
        List<FamilyMember> family = Arrays.stream(names).map(name -> new Named(name, LocalDate.of(2000, 1, 1)))
                .map(person -> new FamilyMember(members.getOrDefault(person.key(), Ids.next()),
                        person.key().startsWith("WIFE") ? Relation.SPOUSE : Relation.CHILD, person, null, null, null, null, null)).toList();
        return new DeathFacts(DIED, new Certificate("3201-KM-0007", "Bogor"), null, null, family, null);
    }
}
