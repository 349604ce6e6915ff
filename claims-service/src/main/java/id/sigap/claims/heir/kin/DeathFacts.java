package id.sigap.claims.heir.kin;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A death and the family, as somebody declares or officers settle them.
 *
 * @param died          legal day; its rules apply
 * @param workCaused    null while not known
 * @param accidentId    the reported work accident; null where there is none
 * @param funeralPaidBy the person who says to have paid for the funeral; null where nobody does
 */
public record DeathFacts(LocalDate died, Certificate certificate, Boolean workCaused, UUID accidentId, List<FamilyMember> family, UUID funeralPaidBy) {

    public DeathFacts {
        family = List.copyOf(family);
        Set<String> keys = new HashSet<>();
        for (FamilyMember member : family) {
            if (!keys.add(member.person().key())) {
                throw new IllegalArgumentException("a person is named twice");
            }
        }
        if (accidentId != null && Boolean.FALSE.equals(workCaused)) {
            throw new IllegalArgumentException("a work accident caused it, or it did not");
        }
    }

    /** Alike in all that decides who gets what. What one side does not know, or did not pay, does not contradict the other. */
    public boolean agreesWith(DeathFacts other) {
        return died.equals(other.died) && certificate.same(other.certificate) && compatible(workCaused, other.workCaused)
                && compatible(accidentId, other.accidentId) && compatible(funeralPaidBy, other.funeralPaidBy) && sameFamily(other);
    }

    /** With what the other, which agrees, knows besides. */
    public DeathFacts knowing(DeathFacts other) {
        return new DeathFacts(died, certificate, workCaused == null ? other.workCaused : workCaused, accidentId == null ? other.accidentId : accidentId,
                family, funeralPaidBy == null ? other.funeralPaidBy : funeralPaidBy);
    }

    /** Living minors for whom nobody is named who acts. */
    public Stream<FamilyMember> withoutGuardian(LocalDate day, int majority) {
        return family.stream().filter(member -> member.guardian() == null && member.livesOn(day) && member.minorOn(day, majority));
    }

    private boolean sameFamily(DeathFacts other) {
        return family.size() == other.family.size()
                && family.stream().allMatch(mine -> other.family.stream().anyMatch(mine::sameFacts));
    }

    private static boolean compatible(Object mine, Object theirs) {
        return mine == null || theirs == null || mine.equals(theirs);
    }

    @Override
    public String toString() {
        return "DeathFacts[" + family.size() + " of the family]";
    }
}
