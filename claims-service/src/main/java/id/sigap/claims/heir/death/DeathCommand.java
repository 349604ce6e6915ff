package id.sigap.claims.heir.death;

import java.util.UUID;

/** What can be done with the case of a death. */
public sealed interface DeathCommand {

    /**
     * Somebody declares what happened and who the family are.
     *
     * @param differs whether it contradicts what others declared or officers settled
     * @param allPaid whether everything that the death leaves has been paid
     */
    record Declare(boolean differs, boolean allPaid) implements DeathCommand {
    }

    /** @param needsSecond whether another officer has to confirm: it is not simply what all have declared */
    record Propose(UUID officer, boolean needsSecond) implements DeathCommand {
    }

    record Confirm(UUID officer) implements DeathCommand {
    }

    record Refuse(UUID officer, DeathGround ground) implements DeathCommand {
    }
}
