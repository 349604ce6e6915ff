package id.sigap.claims.heir.death;

import java.util.UUID;

/**
 * The one case of a person's death.
 *
 * @param proposedBy  officer; null while nothing is proposed
 * @param confirmedBy officer; null until it is settled
 * @param ground      null unless refused
 */
public record DeathCase(UUID id, UUID deceasedPersonId, DeathStatus status, UUID proposedBy, boolean needsSecond, UUID confirmedBy, DeathGround ground) {

    public static DeathCase reported(UUID id, UUID deceasedPersonId) {
        return new DeathCase(id, deceasedPersonId, DeathStatus.REPORTED, null, false, null, null);
    }

    DeathCase open(DeathStatus to) {
        return new DeathCase(id, deceasedPersonId, to, null, false, null, null);
    }

    DeathCase proposed(UUID officer, boolean second) {
        return new DeathCase(id, deceasedPersonId, DeathStatus.FAMILY_PROPOSED, officer, second, null, null);
    }

    DeathCase settled(UUID officer) {
        return new DeathCase(id, deceasedPersonId, DeathStatus.SETTLED, proposedBy, needsSecond, officer, null);
    }

    DeathCase refused(DeathGround why) {
        return new DeathCase(id, deceasedPersonId, DeathStatus.REFUSED, null, false, null, why);
    }
}
