package id.sigap.claims.jht;

import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known here about a person. Data travel, so any part may not have arrived yet: that is "not known", never "no".
 *
 * @param birthDate   null while the person has not arrived
 * @param employments none while no membership has arrived
 * @param available   JHT balance that nothing holds; null while no balance has arrived
 */
public record ClaimantFacts(LocalDate birthDate, List<Employment> employments, Rupiah available) {

    public ClaimantFacts {
        employments = List.copyOf(employments);
    }

    /** Work for an employer; only this has to have ended (domain reference 5.4). */
    List<Employment> work() {
        return employments.stream().filter(employment -> employment.segment() == Segment.PU).toList();
    }

    Optional<Employment.End> lastEnd() {
        return work().stream().map(Employment::end).filter(end -> end != null)
                .max(Comparator.comparing(Employment.End::letterDate).thenComparing(Employment.End::lastDay));
    }

    @Override
    public String toString() {
        return "ClaimantFacts[" + employments.size() + " employments]";
    }
}
