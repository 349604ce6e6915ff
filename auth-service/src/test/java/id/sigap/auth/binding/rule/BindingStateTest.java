package id.sigap.auth.binding.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.binding.rule.BindingState.AwaitingFace;
import id.sigap.auth.binding.rule.BindingState.Bound;
import id.sigap.auth.binding.rule.BindingState.CheckingRegistry;
import id.sigap.auth.binding.rule.BindingState.Expired;
import id.sigap.auth.binding.rule.BindingState.NotConfirmed;
import id.sigap.auth.binding.rule.BindingState.Proved;
import id.sigap.auth.binding.rule.BindingState.RefusedAccountHasPerson;
import id.sigap.auth.binding.rule.BindingState.RefusedByOfficer;
import id.sigap.auth.binding.rule.BindingState.RefusedPersonHasAccount;
import id.sigap.auth.binding.rule.BindingState.WithOfficer;
import id.sigap.contracts.type.Sex;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BindingStateTest {

    private static final UUID VERIFICATION = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final List<BindingState> ALL = List.of(new CheckingRegistry(), new AwaitingFace(), new Proved(VERIFICATION),
            new Bound(PERSON), new NotConfirmed(), new WithOfficer(), new RefusedByOfficer(), new RefusedPersonHasAccount(), new RefusedAccountHasPerson(), new Expired());

    @Test
    void theWayToBeingBoundHasThreeSteps() {
        BindingState state = new CheckingRegistry();
        state = state.afterRegistry(true);
        assertEquals(new AwaitingFace(), state);
        state = state.afterMatch(VERIFICATION);
        assertEquals(new Proved(VERIFICATION), state);
        state = state.afterDecision(new Bound(PERSON));
        assertEquals(new Bound(PERSON), state);
    }

    @Test
    void aFaceCountsOnlyAfterTheRegistryAndOnlyOnce() {
        for (BindingState state : ALL) {
            BindingState after = state.afterMatch(UUID.randomUUID());
            assertEquals(state instanceof AwaitingFace, !after.equals(state), state + " became " + after);
        }
    }

    @Test
    void aDecisionCountsOnlyOnAProvedOne() {
        for (BindingState state : ALL) {
            BindingState after = state.afterDecision(new Bound(UUID.randomUUID()));
            assertEquals(state instanceof Proved, !after.equals(state), state + " became " + after);
        }
    }

    @Test
    void theRegistryIsHeardOnce() {
        for (BindingState state : ALL) {
            assertEquals(state instanceof CheckingRegistry ? new NotConfirmed() : state, state.afterRegistry(false));
        }
    }

    @Test
    void whatTheRegistryConfirmsAwaitsAFaceOfficerOrNot() {
        for (BindingState state : ALL) {
            boolean heard = state instanceof CheckingRegistry || state instanceof WithOfficer;
            assertEquals(heard ? new AwaitingFace() : state, state.afterRegistry(true));
        }
    }

    @Test
    void anOfficerIsAskedAboutWhatWasNotConfirmedOnly() {
        for (BindingState state : ALL) {
            assertEquals(state instanceof NotConfirmed ? new WithOfficer() : state, state.afterAskingOfficer());
        }
    }

    @Test
    void anOfficerRefusesOnlyWhatAnOfficerHas() {
        for (BindingState state : ALL) {
            assertEquals(state instanceof WithOfficer ? new RefusedByOfficer() : state, state.afterRefusal());
        }
    }

    @Test
    void timeEndsWhatNobodyCompletedButNotAProvedOne() {
        for (BindingState state : ALL) {
            boolean waits = state instanceof CheckingRegistry || state instanceof AwaitingFace || state instanceof WithOfficer;
            assertEquals(waits ? new Expired() : state, state.afterTime());
        }
    }

    @Test
    void openAreThoseOfWhichSomethingMayCome() {
        assertEquals(List.of(true, true, true, false, false, true, false, false, false, false), ALL.stream().map(BindingState::isOpen).toList());
    }

    @Test
    void theRegistryConfirmsOnlyAllThreeTogether() {
        assertTrue(new RegistryAnswer(true, 80, true, "SRI WAHYUNI", Sex.FEMALE).confirms(80));
        assertFalse(new RegistryAnswer(false, 100, true, "SRI WAHYUNI", Sex.FEMALE).confirms(80));
        assertFalse(new RegistryAnswer(true, 79, true, "SRI WAHYUNI", Sex.FEMALE).confirms(80));
        assertFalse(new RegistryAnswer(true, 100, false, "SRI WAHYUNI", Sex.FEMALE).confirms(80));
        assertFalse(new RegistryAnswer(true, 100, true, null, Sex.FEMALE).confirms(80));
        assertFalse(new RegistryAnswer(true, 100, true, "SRI WAHYUNI", null).confirms(80));
    }

    @Test
    void anAnswerTellsInWhatItDiffers() {
        assertEquals(Set.of(), new RegistryAnswer(true, 80, true, "SRI WAHYUNI", Sex.FEMALE).differences(80));
        assertEquals(Set.of(Difference.NOT_FOUND), new RegistryAnswer(false, 0, false, null, null).differences(80));
        assertEquals(Set.of(Difference.NAME), new RegistryAnswer(true, 79, true, null, null).differences(80));
        assertEquals(Set.of(Difference.BIRTH_DATE), new RegistryAnswer(true, 80, false, null, null).differences(80));
        assertEquals(Set.of(Difference.NAME, Difference.BIRTH_DATE), new RegistryAnswer(true, 20, false, null, null).differences(80));
        assertEquals(Set.of(Difference.ENTRY_INCOMPLETE), new RegistryAnswer(true, 100, true, " ", Sex.FEMALE).differences(80));
        assertEquals(Set.of(Difference.ENTRY_INCOMPLETE), new RegistryAnswer(true, 100, true, "SRI WAHYUNI", null).differences(80));
    }
}
