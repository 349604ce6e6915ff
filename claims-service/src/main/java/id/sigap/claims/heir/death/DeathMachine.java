package id.sigap.claims.heir.death;

import id.sigap.claims.heir.death.DeathDecision.Accepted;
import id.sigap.claims.heir.death.DeathDecision.Reason;
import id.sigap.claims.heir.death.DeathDecision.Refused;

/**
 * Decides every command in every state. What contradicts leads to a dispute, also when the family was settled: an heir may appear late, as long as
 * not all is paid. A refused report can be made anew.
 */
public final class DeathMachine {

    private DeathMachine() {
    }

    public static DeathDecision decide(DeathCase death, DeathCommand command) {
        return switch (command) {
            case DeathCommand.Declare declare -> declare(death, declare);
            case DeathCommand.Propose propose -> propose(death, propose);
            case DeathCommand.Confirm confirm -> confirm(death, confirm);
            case DeathCommand.Refuse refuse -> refuse(death, refuse);
        };
    }

    private static DeathDecision declare(DeathCase death, DeathCommand.Declare declare) {
        return switch (death.status()) {
            case REPORTED, FAMILY_PROPOSED -> declare.differs() ? new Accepted(death.open(DeathStatus.DISPUTED), DeathStep.CONTRADICTED)
                    : new Accepted(death, DeathStep.DECLARED);
            case DISPUTED -> new Accepted(death, declare.differs() ? DeathStep.CONTRADICTED : DeathStep.DECLARED);
            case SETTLED -> settled(death, declare);
            case REFUSED -> new Accepted(death.open(declare.differs() ? DeathStatus.DISPUTED : DeathStatus.REPORTED), DeathStep.REOPENED);
        };
    }

    private static DeathDecision settled(DeathCase death, DeathCommand.Declare declare) {
        if (!declare.differs()) {
            return new Accepted(death, DeathStep.DECLARED);
        }
        return declare.allPaid() ? new Refused(Reason.ALL_IS_PAID) : new Accepted(death.open(DeathStatus.DISPUTED), DeathStep.REOPENED);
    }

    private static DeathDecision propose(DeathCase death, DeathCommand.Propose propose) {
        return switch (death.status()) {
            case REPORTED, DISPUTED, FAMILY_PROPOSED -> new Accepted(death.proposed(propose.officer(), propose.needsSecond()), DeathStep.PROPOSED);
            case SETTLED, REFUSED -> new Refused(Reason.MOVED_ON);
        };
    }

    private static DeathDecision confirm(DeathCase death, DeathCommand.Confirm confirm) {
        return switch (death.status()) {
            case FAMILY_PROPOSED -> death.needsSecond() && confirm.officer().equals(death.proposedBy())
                    ? new Refused(Reason.SECOND_OFFICER_REQUIRED) : new Accepted(death.settled(confirm.officer()), DeathStep.CONFIRMED);
            case REPORTED, DISPUTED, SETTLED, REFUSED -> new Refused(Reason.MOVED_ON);
        };
    }

    private static DeathDecision refuse(DeathCase death, DeathCommand.Refuse refuse) {
        return switch (death.status()) {
            case REPORTED, DISPUTED, FAMILY_PROPOSED -> new Accepted(death.refused(refuse.ground()), DeathStep.REFUSED);
            case SETTLED, REFUSED -> new Refused(Reason.MOVED_ON);
        };
    }
}
