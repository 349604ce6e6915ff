package id.sigap.claims.heir;

import id.sigap.claims.heir.death.DeathCase;
import id.sigap.claims.heir.death.DeathStatus;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.claims.heir.kin.FamilyMember;
import id.sigap.claims.heir.kin.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The case of a death with all that is known in it.
 *
 * @param proposal     what an officer proposed last; null before
 * @param settled      what was settled last, also after a dispute has opened it again; null before
 * @param declarations oldest first
 */
record DeathFile(DeathCase death, DeathFacts proposal, DeathFacts settled, List<Declaration> declarations, Instant reportedAt, Instant changedAt) {

    DeathFile {
        declarations = List.copyOf(declarations);
    }

    /** What may be taken to be so: what was settled or proposed, or declared by all alike. Empty in a dispute and for a refused report. */
    Optional<DeathFacts> standing() {
        return switch (death.status()) {
            case SETTLED -> Optional.of(settled);
            case FAMILY_PROPOSED -> Optional.of(proposal);
            case REPORTED -> present().map(Declaration::facts).reduce((one, other) -> other.knowing(one));
            case DISPUTED, REFUSED -> Optional.empty();
        };
    }

    boolean certain() {
        return death.status() == DeathStatus.SETTLED;
    }

    /** Of each reporter the last. */
    Stream<Declaration> present() {
        return declarations.stream().filter(declaration -> !declaration.replaced());
    }

    Optional<Declaration> declaration(int no) {
        return declarations.stream().filter(declaration -> declaration.no() == no).findFirst();
    }

    boolean reportedBy(UUID personId) {
        return present().anyMatch(declaration -> declaration.reporterPersonId().equals(personId));
    }

    /** Whether a new declaration contradicts. What was declared before it was settled was heard then, and opens nothing again. */
    boolean contradicts(UUID reporter, DeathFacts declared) {
        if (death.status() == DeathStatus.SETTLED) {
            return !settled.agreesWith(declared) && declarations.stream().noneMatch(heard -> heard.facts().agreesWith(declared));
        }
        boolean proposalDiffers = death.status() == DeathStatus.FAMILY_PROPOSED && !proposal.agreesWith(declared);
        return proposalDiffers || present().anyMatch(other -> !other.reporterPersonId().equals(reporter) && !other.facts().agreesWith(declared));
    }

    /** Whether it is what all reporters declare. */
    boolean declaredByAll(DeathFacts facts) {
        return present().allMatch(declaration -> declaration.facts().agreesWith(facts));
    }

    /** The ids under which persons of the family go in this case. */
    Map<String, UUID> knownMembers() {
        Map<String, UUID> known = new HashMap<>();
        Stream.concat(declarations.stream().map(Declaration::facts), Stream.of(proposal, settled)).filter(facts -> facts != null)
                .flatMap(facts -> facts.family().stream()).forEach(member -> known.putIfAbsent(member.person().key(), member.id()));
        return known;
    }

    /** Heirs and guardians who may find the case; nobody in a refused one. */
    List<Named> parties() {
        Stream<DeathFacts> facts = switch (death.status()) {
            case SETTLED -> Stream.of(settled);
            case FAMILY_PROPOSED -> Stream.concat(Stream.of(proposal), present().map(Declaration::facts));
            case REPORTED, DISPUTED -> present().map(Declaration::facts);
            case REFUSED -> Stream.empty();
        };
        return facts.flatMap(one -> one.family().stream()).flatMap(DeathFile::persons).toList();
    }

    private static Stream<Named> persons(FamilyMember member) {
        return member.guardian() == null ? Stream.of(member.person()) : Stream.of(member.person(), member.guardian().person());
    }

    @Override
    public String toString() {
        return "DeathFile[" + death.id() + ", " + death.status() + "]";
    }
}
