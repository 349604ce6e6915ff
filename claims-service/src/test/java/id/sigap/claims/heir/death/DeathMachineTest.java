package id.sigap.claims.heir.death;

import static id.sigap.claims.heir.death.DeathStatus.DISPUTED;
import static id.sigap.claims.heir.death.DeathStatus.FAMILY_PROPOSED;
import static id.sigap.claims.heir.death.DeathStatus.REFUSED;
import static id.sigap.claims.heir.death.DeathStatus.REPORTED;
import static id.sigap.claims.heir.death.DeathStatus.SETTLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.sigap.claims.heir.death.DeathDecision.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every command in every state. */
class DeathMachineTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final Map<String, DeathCommand> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("same", new DeathCommand.Declare(false, false));
        COMMANDS.put("same, all paid", new DeathCommand.Declare(false, true));
        COMMANDS.put("differs", new DeathCommand.Declare(true, false));
        COMMANDS.put("differs, all paid", new DeathCommand.Declare(true, true));
        COMMANDS.put("propose", new DeathCommand.Propose(SECOND, false));
        COMMANDS.put("propose a correction", new DeathCommand.Propose(SECOND, true));
        COMMANDS.put("confirm", new DeathCommand.Confirm(SECOND));
        COMMANDS.put("confirm the own", new DeathCommand.Confirm(FIRST));
        COMMANDS.put("refuse", new DeathCommand.Refuse(SECOND, DeathGround.PERSON_LIVES));
    }

    /** In the order of the commands; null is "moved on". */
    private static final Map<DeathStatus, List<Object>> EXPECTED = Map.of(
            REPORTED, List.of(REPORTED, REPORTED, DISPUTED, DISPUTED, FAMILY_PROPOSED, FAMILY_PROPOSED, Reason.MOVED_ON, Reason.MOVED_ON, REFUSED),
            DISPUTED, List.of(DISPUTED, DISPUTED, DISPUTED, DISPUTED, FAMILY_PROPOSED, FAMILY_PROPOSED, Reason.MOVED_ON, Reason.MOVED_ON, REFUSED),
            FAMILY_PROPOSED, List.of(FAMILY_PROPOSED, FAMILY_PROPOSED, DISPUTED, DISPUTED, FAMILY_PROPOSED, FAMILY_PROPOSED, SETTLED,
                    Reason.SECOND_OFFICER_REQUIRED, REFUSED),
            SETTLED, List.of(SETTLED, SETTLED, DISPUTED, Reason.ALL_IS_PAID, Reason.MOVED_ON, Reason.MOVED_ON, Reason.MOVED_ON, Reason.MOVED_ON, Reason.MOVED_ON),
            REFUSED, List.of(REPORTED, REPORTED, DISPUTED, DISPUTED, Reason.MOVED_ON, Reason.MOVED_ON, Reason.MOVED_ON, Reason.MOVED_ON, Reason.MOVED_ON));

    @TestFactory
    List<DynamicTest> everyPair() {
        assertEquals(DeathStatus.values().length, EXPECTED.size());
        return EXPECTED.entrySet().stream().flatMap(state -> COMMANDS.keySet().stream().map(name -> DynamicTest.dynamicTest(state.getKey() + ": " + name,
                () -> assertEquals(state.getValue().get(List.copyOf(COMMANDS.keySet()).indexOf(name)), outcome(state.getKey(), COMMANDS.get(name)))))).toList();
    }

    @Test
    void whoProposedWhatAllDeclaredMayConfirmItAlone() {
        DeathCase proposed = accepted(DeathCase.reported(UUID.randomUUID(), UUID.randomUUID()), new DeathCommand.Propose(FIRST, false));
        DeathCase settled = accepted(proposed, new DeathCommand.Confirm(FIRST));
        assertEquals(SETTLED, settled.status());
        assertEquals(FIRST, settled.confirmedBy());
    }

    @Test
    void aDisputeDropsTheProposalAndTheConfirmation() {
        DeathCase reopened = accepted(in(SETTLED), new DeathCommand.Declare(true, false));
        assertEquals(new DeathCase(reopened.id(), reopened.deceasedPersonId(), DISPUTED, null, false, null, null), reopened);
    }

    @Test
    void everyWordSpeaksBothLanguages() {
        for (DeathStatus status : DeathStatus.values()) {
            assertFalse(status.text().indonesian().equals(status.text().english()));
        }
        for (DeathGround ground : DeathGround.values()) {
            assertFalse(ground.text().indonesian().equals(ground.text().english()));
        }
        for (DeathStep step : DeathStep.values()) {
            assertFalse(step.text().indonesian().equals(step.text().english()));
        }
    }

    private static Object outcome(DeathStatus status, DeathCommand command) {
        return switch (DeathMachine.decide(in(status), command)) {
            case DeathDecision.Accepted accepted -> accepted.next().status();
            case DeathDecision.Refused refused -> refused.reason();
        };
    }

    private static DeathCase accepted(DeathCase death, DeathCommand command) {
        return assertInstanceOf(DeathDecision.Accepted.class, DeathMachine.decide(death, command)).next();
    }

    /** Where something is proposed, by the first officer, and a second one is needed. */
    private static DeathCase in(DeathStatus status) {
        boolean proposed = status == FAMILY_PROPOSED || status == SETTLED;
        return new DeathCase(UUID.randomUUID(), UUID.randomUUID(), status, proposed ? FIRST : null, proposed, status == SETTLED ? SECOND : null,
                status == REFUSED ? DeathGround.PERSON_LIVES : null);
    }
}
