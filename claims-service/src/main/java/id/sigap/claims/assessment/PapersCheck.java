package id.sigap.claims.assessment;

import id.sigap.claims.accident.Accidents;
import id.sigap.claims.casefile.ProofsOutgrown;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.Papers;
import id.sigap.claims.claim.Payout;
import id.sigap.claims.claim.Proof;
import id.sigap.claims.document.CaseKind;
import id.sigap.claims.document.Documents;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.document.paper.ProgrammePapers;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.officer.RiskCheck;
import id.sigap.claims.programme.Programmes;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.type.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Finds which papers a claim needs, which of them are missing, and whether officers have to look at it. */
@ApplicationScoped
public class PapersCheck {

    private final Assessor assessor;
    private final Programmes programmes;
    private final Documents documents;
    private final Accidents accidents;
    private final PayDays payDays;
    private final RiskCheck risks;
    private final ProofsOutgrown outgrown;
    private final ClaimsConfig config;
    private final Clock clock;

    PapersCheck(Assessor assessor, Programmes programmes, Documents documents, Accidents accidents, PayDays payDays, RiskCheck risks, ProofsOutgrown outgrown,
            ClaimsConfig config, Clock clock) {
        this.outgrown = outgrown;
        this.assessor = assessor;
        this.programmes = programmes;
        this.documents = documents;
        this.accidents = accidents;
        this.payDays = payDays;
        this.risks = risks;
        this.config = config;
        this.clock = clock;
    }

    /** @param missing of those that are needed */
    public record Look(Set<DocumentKind> needed, Set<DocumentKind> missing) {
    }

    /** Where nobody needs to look and no risk flag forbids it, the payout comes with it. */
    public Papers of(Claim claim) {
        return of(claim, () -> assessor.award(claim));
    }

    /** @param award what is to be paid for this claim, where the asker knows it or wants to */
    public Papers of(Claim claim, Supplier<Optional<Award>> award) {
        Optional<Rupiah> gross = assessor.gross(claim);
        Optional<Proof> instead = gross.flatMap(amount -> outgrown.by(claim, amount));
        if (instead.isPresent()) {
            return new Papers.ProofOutgrown(instead.get());
        }
        Look look = look(claim, gross);
        if (!look.missing().isEmpty()) {
            return new Papers.Missing(clock.instant().plus(config.papersWithin()));
        }
        Payout straight = look.needed().isEmpty() && !risks.forbidsStraightThrough(claim) ? award.get().map(Award::payout).orElse(null) : null;
        return new Papers.Complete(straight, payDays.lastFor(claim.programme(), clock.instant()));
    }

    /** @param told how the figures came about, as far as they count already */
    public record Held(Papers papers, List<Explanation> told) {
    }

    /** How a claim whose balance is held goes on. */
    public Held ofHeld(Claim held) {
        Optional<Award> award = assessor.award(held);
        List<Explanation> workings = award.map(Award::workings).orElse(List.of());
        return switch (of(held, () -> award)) {
            // told once it is known that it counts
            case Papers.ProofOutgrown found -> new Held(found, List.of());
            case Papers.Complete found when found.straightThrough() != null -> new Held(found, workings);
            // the tax is that of the day of approval, so that of a claim which officers decide is told then
            case Papers.Complete found -> new Held(found, first(workings));
            case Papers.Missing found -> new Held(found, first(workings));
        };
    }

    private static List<Explanation> first(List<Explanation> workings) {
        return workings.isEmpty() ? workings : workings.subList(0, 1);
    }

    /** Which papers the claim needs, and which of them have not arrived or are not in order. */
    public Look look(Claim claim) {
        return look(claim, assessor.gross(claim));
    }

    private Look look(Claim claim, Optional<Rupiah> gross) {
        Set<DocumentKind> needed = programmes.of(claim.programme()).papers(assessor.filing(claim), gross.orElse(Rupiah.ZERO), LegalDays.of(claim.filedAt()));
        if (needed.isEmpty()) {
            return new Look(needed, Set.of());
        }
        Set<DocumentKind> missing = EnumSet.copyOf(needed);
        missing.removeAll(documents.kindsReady(CaseKind.CLAIM, List.of(claim.id())));
        missing.removeAll(ofAccident(claim));
        return new Look(needed, missing);
    }

    /** What proves an accident is proved once, to whichever of its reports it was sent; a bill belongs to the claim that asks for it. */
    private Set<DocumentKind> ofAccident(Claim claim) {
        List<UUID> accidentIds = accidents.restedOn(claim.id());
        if (accidentIds.isEmpty()) {
            return Set.of();
        }
        Set<DocumentKind> kinds = ProgrammePapers.ofAccidents();
        kinds.retainAll(documents.kindsReady(CaseKind.ACCIDENT, accidentIds));
        return kinds;
    }
}
