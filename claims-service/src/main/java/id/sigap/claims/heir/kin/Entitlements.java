package id.sigap.claims.heir.kin;

import id.sigap.claims.benefit.Relation;
import id.sigap.claims.benefit.SurvivorFigure;
import id.sigap.contracts.claims.Programme;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Judges what a claimant may claim after a death, by the facts as they stand. */
public final class Entitlements {

    private final DeathFacts facts;
    private final Claimant claimant;
    private final LocalDate day;
    private final RuleBook book;
    private final Shares shares;

    /** @param day on which ages and rights that can end are looked at */
    public Entitlements(DeathFacts facts, Claimant claimant, LocalDate day, RuleBook book) {
        this.facts = facts;
        this.claimant = claimant;
        this.day = day;
        this.book = book;
        this.shares = Shares.of(facts, day, book);
    }

    public Right to(Programme programme, ForWhom forWhom) {
        Optional<Claimable> claimable = Claimable.of(programme, forWhom);
        if (claimable.isEmpty()) {
            return new Right.None(NoRight.PROGRAMME_PAYS_NO_HEIR);
        }
        if (programme == Programme.JKK && Boolean.FALSE.equals(facts.workCaused())) {
            return new Right.None(NoRight.WORK_DID_NOT_CAUSE_IT);
        }
        if (programme == Programme.JKM && Boolean.TRUE.equals(facts.workCaused())) {
            return new Right.None(NoRight.WORK_CAUSED_IT);
        }
        return switch (forWhom) {
            case ForWhom.Myself myself -> own(claimable.get());
            case ForWhom.Ward(UUID memberId) -> ward(claimable.get(), memberId);
            case ForWhom.Scholar(UUID memberId) -> scholar(memberId);
            case ForWhom.WhoPaidTheFuneral payer -> funeral();
        };
    }

    private Right own(Claimable claimable) {
        return member(claimant.person()).map(member -> minor(member) ? new Right.None(NoRight.A_GUARDIAN_CLAIMS) : right(claimable, member, null))
                .orElseGet(() -> new Right.None(NoRight.NOT_OF_THE_FAMILY));
    }

    private Right ward(Claimable claimable, UUID memberId) {
        FamilyMember member = member(memberId).orElse(null);
        if (member == null || member.guardian() == null || !member.guardian().person().same(claimant.person())) {
            return new Right.None(NoRight.NOT_THE_GUARDIAN);
        }
        return minor(member) ? right(claimable, member, member.guardian()) : new Right.None(NoRight.OF_AGE);
    }

    private Right scholar(UUID memberId) {
        FamilyMember child = member(memberId).orElse(null);
        boolean itself = child != null && child.person().same(claimant.person());
        return itself ? own(Claimable.SCHOLARSHIP) : ward(Claimable.SCHOLARSHIP, memberId);
    }

    private Right right(Claimable claimable, FamilyMember member, Guardian guardian) {
        if (!member.livesOn(day)) {
            return new Right.None(NoRight.DIED_TOO);
        }
        Optional<Portion> portion = portion(claimable, member);
        if (portion.isEmpty()) {
            return new Right.None(missing(claimable));
        }
        Proofs.Through through = guardian == null ? Proofs.Through.THE_HEIR
                : guardian.basis() == Guardian.Basis.PARENT ? Proofs.Through.PARENT : Proofs.Through.APPOINTED_GUARDIAN;
        boolean withFuneral = claimable == Claimable.DEATH_BENEFIT && shares.funeral() instanceof FuneralTo.TheHeirs;
        return new Right.Entitled(claimable, portion.get(), member.relation(), member, guardian, Proofs.of(member.relation(), through, claimable), withFuneral);
    }

    private Optional<Portion> portion(Claimable claimable, FamilyMember member) {
        return switch (claimable) {
            case OLD_AGE_SAVINGS, DEATH_BENEFIT -> shares.heirPortion(member.id());
            // a payment at once goes to who could have had the pension, and a child is owed what came before its right ended
            case SURVIVORS_PENSION -> shares.pensionPortion(member.id()).or(() -> member.relation() == Relation.CHILD ? shares.portionAtOnce(member.id()) : Optional.empty());
            case SCHOLARSHIP -> shares.scholars().stream().anyMatch(child -> child.id().equals(member.id())) ? Optional.of(Portion.WHOLE) : Optional.empty();
            case FUNERAL -> Optional.empty();
        };
    }

    private NoRight missing(Claimable claimable) {
        return switch (claimable) {
            case OLD_AGE_SAVINGS, DEATH_BENEFIT -> NoRight.AN_EARLIER_RANK_INHERITS;
            case SURVIVORS_PENSION -> NoRight.NO_PENSION;
            case SCHOLARSHIP -> NoRight.NO_SCHOLARSHIP;
            case FUNERAL -> NoRight.FUNERAL_GOES_TO_ANOTHER;
        };
    }

    private Right funeral() {
        return shares.funeral() instanceof FuneralTo.WhoPaid(UUID payer) && payer.equals(claimant.personId())
                ? new Right.Entitled(Claimable.FUNERAL, Portion.WHOLE, null, null, null, Proofs.ofFuneral(), false)
                : new Right.None(NoRight.FUNERAL_GOES_TO_ANOTHER);
    }

    private boolean minor(FamilyMember member) {
        return member.minorOn(day, book.on(SurvivorFigure.MAJORITY_AGE, day).whole());
    }

    private Optional<FamilyMember> member(Named person) {
        return facts.family().stream().filter(member -> member.person().same(person)).findFirst();
    }

    private Optional<FamilyMember> member(UUID id) {
        return facts.family().stream().filter(member -> member.id().equals(id)).findFirst();
    }
}
