package id.sigap.claims.heir.kin;

import id.sigap.claims.benefit.Relation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * One of the family of somebody who died.
 *
 * @param id         stays the same in a case however often the family is declared or corrected
 * @param diedOn     null while alive
 * @param marriedOn  of a child the wedding, of the spouse the next marriage; null where there is none
 * @param worksSince first day of work; null while without. Matters for children
 * @param school     of a child; null while it goes to none
 * @param guardian   who acts for a minor; null where none is named
 */
public record FamilyMember(UUID id, Relation relation, Named person, LocalDate diedOn, LocalDate marriedOn, LocalDate worksSince, School school,
        Guardian guardian) {

    public FamilyMember {
        requireAfterBirth(person, diedOn);
        requireAfterBirth(person, marriedOn);
        requireAfterBirth(person, worksSince);
        if (school != null && relation != Relation.CHILD) {
            throw new IllegalArgumentException("only children get a scholarship");
        }
    }

    private static void requireAfterBirth(Named person, LocalDate day) {
        if (day != null && day.isBefore(person.born())) {
            throw new IllegalArgumentException("a life begins with its birth");
        }
    }

    /** Whoever dies on the same day does not outlive; a child that is born afterwards does. */
    public boolean outlived(LocalDate death) {
        return diedOn == null || diedOn.isAfter(death);
    }

    public boolean livesOn(LocalDate day) {
        return diedOn == null || diedOn.isAfter(day);
    }

    /** Who is or was married needs no guardian whatever the age. */
    public boolean minorOn(LocalDate day, int majority) {
        boolean married = relation == Relation.SPOUSE || marriedOn != null && !marriedOn.isAfter(day);
        return !married && person.born().plusYears(majority).isAfter(day);
    }

    /** Alike in all that decides who gets what; how far school has come is shown by a letter every year. */
    boolean sameFacts(FamilyMember other) {
        return relation == other.relation && person.same(other.person) && Objects.equals(diedOn, other.diedOn)
                && Objects.equals(marriedOn, other.marriedOn) && Objects.equals(worksSince, other.worksSince)
                && (guardian == null ? other.guardian == null : guardian.same(other.guardian));
    }

    @Override
    public String toString() {
        return "FamilyMember[" + relation + "]";
    }
}
