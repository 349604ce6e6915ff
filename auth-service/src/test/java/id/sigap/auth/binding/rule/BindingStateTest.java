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
import id.sigap.auth.binding.rule.BindingState.RefusedPersonHasAccount;
import id.sigap.contracts.type.Sex;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BindingStateTest {

    private static final UUID VERIFICATION = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final List<BindingState> ALL = List.of(new CheckingRegistry(), new AwaitingFace(), new Proved(VERIFICATION),
            new Bound(PERSON), new NotConfirmed(), new RefusedPersonHasAccount(), new RefusedAccountHasPerson(), new Expired());

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
    void timeEndsWhatNobodyCompletedButNotAProvedOne() {
        assertEquals(new Expired(), new CheckingRegistry().afterTime());
        assertEquals(new Expired(), new AwaitingFace().afterTime());
        assertEquals(new Proved(VERIFICATION), new Proved(VERIFICATION).afterTime());
        assertEquals(new Bound(PERSON), new Bound(PERSON).afterTime());
    }

    @Test
    void openAreThoseOfWhichSomethingMayCome() {
        assertEquals(List.of(true, true, true, false, false, false, false, false), ALL.stream().map(BindingState::isOpen).toList());
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
}
