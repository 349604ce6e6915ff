package id.sigap.claims.officer.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private static final LocalDate SINCE = LocalDate.of(2021, 11, 30);
    private final UUID officer = new UUID(1, 1);
    private final UUID officerPerson = new UUID(1, 2);
    private final UUID account = new UUID(2, 1);
    private final UUID insured = new UUID(2, 2);
    private final UUID heir = new UUID(2, 3);
    private final UUID employer = new UUID(3, 1);

    private ConflictFacts facts(UUID person, UUID claimant, Set<UUID> relatives, List<ConflictFacts.Work> own, List<ConflictFacts.Work> others) {
        return new ConflictFacts(officer, person, account, insured, claimant, relatives, own, others, SINCE, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private ConflictFacts tied(Set<UUID> deciders, Set<UUID> interviewers, Set<UUID> declared) {
        return new ConflictFacts(officer, officerPerson, account, insured, heir, Set.of(), List.of(), List.of(), SINCE, deciders, interviewers, declared, Set.of(), Set.of());
    }

    private ConflictFacts works(LocalDate ownEnd, LocalDate othersEnd) {
        return facts(officerPerson, heir, Set.of(), List.of(new ConflictFacts.Work(employer, ownEnd)),
                List.of(new ConflictFacts.Work(new UUID(3, 2), null), new ConflictFacts.Work(employer, othersEnd)));
    }

    @Test
    void nothingTiesAStranger() {
        assertEquals(Set.of(), Conflict.of(facts(officerPerson, heir, Set.of(new UUID(9, 9)), List.of(), List.of())));
        assertEquals(Set.of(), Conflict.of(facts(null, null, Set.of(), List.of(), List.of())));
    }

    @Test
    void theOwnClaimIsWhoseAccountOrPersonTakesPart() {
        assertEquals(Set.of(Conflict.OWN_CLAIM), Conflict.of(new ConflictFacts(account, null, account, insured, insured, Set.of(), List.of(), List.of(), SINCE, Set.of(),
                Set.of(), Set.of(), Set.of(), Set.of())));
        assertEquals(Set.of(Conflict.OWN_CLAIM), Conflict.of(facts(insured, heir, Set.of(), List.of(), List.of())));
        assertEquals(Set.of(Conflict.OWN_CLAIM), Conflict.of(facts(heir, heir, Set.of(), List.of(), List.of())));
    }

    @Test
    void whoFiledForTheHospitalIsAPartyToItsClaims() {
        assertEquals(Set.of(Conflict.OWN_CLAIM), Conflict.of(new ConflictFacts(officer, officerPerson, account, insured, null, Set.of(), List.of(), List.of(), SINCE, Set.of(),
                Set.of(), Set.of(), Set.of(), Set.of(officer))));
    }

    @Test
    void aRelativeIsTheInsuredOrTheClaimant() {
        assertEquals(Set.of(Conflict.RELATIVE), Conflict.of(facts(officerPerson, heir, Set.of(insured), List.of(), List.of())));
        assertEquals(Set.of(Conflict.RELATIVE), Conflict.of(facts(officerPerson, heir, Set.of(heir), List.of(), List.of())));
        assertEquals(Set.of(), Conflict.of(facts(officerPerson, null, Set.of(heir), List.of(), List.of())));
    }

    @Test
    void theSameEmployerTiesWhileBothWorkOrWorkedThereLately() {
        assertEquals(Set.of(Conflict.SAME_EMPLOYER), Conflict.of(works(null, null)));
        assertEquals(Set.of(Conflict.SAME_EMPLOYER), Conflict.of(works(SINCE, SINCE)));
        assertEquals(Set.of(), Conflict.of(works(SINCE.minusDays(1), null)));
        assertEquals(Set.of(), Conflict.of(works(null, SINCE.minusDays(1))));
    }

    @Test
    void whoDecidedBeforeTheObjectionDecidesNothingOfItAndMaySendItBack() {
        ConflictFacts facts = tied(Set.of(officer), Set.of(), Set.of());

        assertEquals(Optional.of(Conflict.DECIDED_BEFORE), Conflict.against(OfficerAct.HEAR, facts));
        assertEquals(Optional.of(Conflict.DECIDED_BEFORE), Conflict.against(OfficerAct.APPROVE, facts));
        assertEquals(Optional.empty(), Conflict.against(OfficerAct.HANDLE, facts));
    }

    @Test
    void whoInterviewedMayRecommendAndNotApprove() {
        ConflictFacts facts = tied(Set.of(), Set.of(officer), Set.of());

        assertEquals(Optional.empty(), Conflict.against(OfficerAct.RECOMMEND, facts));
        assertEquals(Optional.empty(), Conflict.against(OfficerAct.REJECT, facts));
        assertEquals(Optional.of(Conflict.INTERVIEWED), Conflict.against(OfficerAct.APPROVE, facts));
        assertEquals(Optional.empty(), Conflict.against(OfficerAct.APPROVE, tied(Set.of(), Set.of(new UUID(8, 8)), Set.of())));
    }

    @Test
    void whoDeclaredAConflictDoesNothingWithIt() {
        ConflictFacts facts = tied(Set.of(), Set.of(), Set.of(officer));

        for (OfficerAct act : OfficerAct.values()) {
            assertEquals(Optional.of(Conflict.DECLARED), Conflict.against(act, facts));
        }
    }

    @Test
    void whoTookItInAtACounterDoesNothingWithIt() {
        ConflictFacts facts = new ConflictFacts(officer, officerPerson, account, insured, heir, Set.of(), List.of(), List.of(), SINCE, Set.of(), Set.of(), Set.of(),
                Set.of(officer), Set.of());

        assertEquals(Set.of(Conflict.TAKEN_IN), Conflict.of(facts));
        assertEquals(Optional.of(Conflict.TAKEN_IN), Conflict.against(OfficerAct.RECOMMEND, facts));
    }

    @Test
    void everyPairOfConflictAndActIsDecided() {
        Set<Conflict> personal = EnumSet.of(Conflict.OWN_CLAIM, Conflict.RELATIVE, Conflict.SAME_EMPLOYER, Conflict.DECLARED, Conflict.TAKEN_IN);
        for (OfficerAct act : OfficerAct.values()) {
            personal.forEach(conflict -> assertTrue(conflict.bars(act), conflict + " " + act));
        }
        assertFalse(Conflict.DECIDED_BEFORE.bars(OfficerAct.REOPEN));
        assertFalse(Conflict.INTERVIEWED.bars(OfficerAct.HANDLE));
        assertTrue(Conflict.INTERVIEWED.bars(OfficerAct.INSPECT));
        assertTrue(Conflict.DECIDED_BEFORE.bars(OfficerAct.INSPECT));
    }

    @Test
    void everyConflictSaysWhyInBothLanguages() {
        for (Conflict conflict : Conflict.values()) {
            assertFalse(conflict.text().indonesian().isBlank());
            assertFalse(conflict.text().english().isBlank());
        }
    }
}
