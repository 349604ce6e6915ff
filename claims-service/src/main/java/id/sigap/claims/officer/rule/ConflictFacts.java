package id.sigap.claims.officer.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What may tie an officer to a claim, as far as it is known here.
 *
 * @param officer       the account
 * @param officerPerson whom the officer's account is bound to; null where to nobody
 * @param account       that follows the claim
 * @param insured       whose membership it is
 * @param claimant      who claims; null for a firm
 * @param relatives     persons whom claims and reported deaths tie to the officer's person
 * @param officerWork   where the officer's person works and worked
 * @param insuredWork   where the insured works and worked
 * @param worksCountFrom work that ended before that day no longer ties
 * @param deciders      officers who had decided when the claimant objected; none where nobody did
 * @param interviewers  officers who held an interview
 * @param declared      officers who declared a conflict
 * @param takers        officers who took the claim in at a counter
 * @param billers      accounts that file, or filed, for the hospital whose claim it is; none where it is no hospital's
 */
public record ConflictFacts(UUID officer, UUID officerPerson, UUID account, UUID insured, UUID claimant, Set<UUID> relatives, List<Work> officerWork,
        List<Work> insuredWork, LocalDate worksCountFrom, Set<UUID> deciders, Set<UUID> interviewers, Set<UUID> declared, Set<UUID> takers, Set<UUID> billers) {

    /** @param lastDay null while it goes on */
    public record Work(UUID employer, LocalDate lastDay) {

        boolean countsFrom(LocalDate day) {
            return lastDay == null || !lastDay.isBefore(day);
        }
    }

    public ConflictFacts {
        relatives = Set.copyOf(relatives);
        officerWork = List.copyOf(officerWork);
        insuredWork = List.copyOf(insuredWork);
        deciders = Set.copyOf(deciders);
        interviewers = Set.copyOf(interviewers);
        declared = Set.copyOf(declared);
        takers = Set.copyOf(takers);
        billers = Set.copyOf(billers);
    }

    boolean isParty() {
        return officer.equals(account) || billers.contains(officer) || officerPerson != null && (officerPerson.equals(insured) || officerPerson.equals(claimant));
    }

    boolean isRelative() {
        return relatives.contains(insured) || claimant != null && relatives.contains(claimant);
    }

    boolean sharesEmployer() {
        return officerWork.stream().filter(work -> work.countsFrom(worksCountFrom)).anyMatch(own -> insuredWork.stream()
                .filter(work -> work.countsFrom(worksCountFrom)).anyMatch(other -> other.employer().equals(own.employer())));
    }

    @Override
    public String toString() {
        return "ConflictFacts[" + officer + "]";
    }
}
