package id.sigap.claims.jht;

import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known here about a person. Data travel, so any part may not have arrived yet: that is "not known", never "no".
 *
 * @param birthDate      null while the person has not arrived
 * @param employments    none while no membership has arrived
 * @param available      JHT balance that nothing holds; null while no balance has arrived
 * @param memberSince    first day of membership in JHT; null while not known
 * @param earlierPartial whether a partial payment was made before, of 10 % or 30 %; null while not known
 * @param taxNumber      by which the tax office knows the person
 */
public record ClaimantFacts(LocalDate birthDate, List<Employment> employments, Rupiah available, LocalDate memberSince, Boolean earlierPartial,
        TaxNumber taxNumber, Circumstances circumstances) {

    private static final Comparator<Employment.End> LATEST = Comparator.comparing(Employment.End::letterDate).thenComparing(Employment.End::lastDay);

    public ClaimantFacts {
        employments = List.copyOf(employments);
        if (birthDate != null && memberSince != null && memberSince.isBefore(birthDate)) {
            throw new IllegalArgumentException("nobody is a member before birth");
        }
    }

    /** Nothing known of earlier partial payments, of the length of membership, of the tax number, and nothing stated. */
    public ClaimantFacts(LocalDate birthDate, List<Employment> employments, Rupiah available) {
        this(birthDate, employments, available, null, null, TaxNumber.NOT_KNOWN, Circumstances.NOTHING_STATED);
    }

    /** The same with the history of the membership. */
    public ClaimantFacts with(LocalDate since, Boolean partBefore) {
        return new ClaimantFacts(birthDate, employments, available, since, partBefore, taxNumber, circumstances);
    }

    public ClaimantFacts with(Circumstances stated) {
        return new ClaimantFacts(birthDate, employments, available, memberSince, earlierPartial, taxNumber, stated);
    }

    public ClaimantFacts with(TaxNumber number) {
        return new ClaimantFacts(birthDate, employments, available, memberSince, earlierPartial, number, circumstances);
    }

    /** Work for an employer; only this has to have ended (domain reference 5.4). */
    List<Employment> work() {
        List<Employment> work = new ArrayList<>(employments.size());
        for (Employment employment : employments) {
            if (employment.segment() == Segment.PU) {
                work.add(employment);
            }
        }
        return work;
    }

    /** The end with the last letter; of two letters of one day, the one with the later last day of work. */
    Optional<Employment.End> lastEnd() {
        Employment.End last = null;
        for (Employment employment : employments) {
            Employment.End end = employment.end();
            if (employment.segment() == Segment.PU && end != null && (last == null || LATEST.compare(end, last) >= 0)) {
                last = end;
            }
        }
        return Optional.ofNullable(last);
    }

    @Override
    public String toString() {
        return "ClaimantFacts[" + employments.size() + " employments]";
    }
}
