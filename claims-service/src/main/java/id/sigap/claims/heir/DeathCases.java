package id.sigap.claims.heir;

import id.sigap.claims.benefit.Relation;
import id.sigap.claims.benefit.Schooling;
import id.sigap.claims.benefit.SurvivorFigure;
import id.sigap.claims.heir.death.DeathStatus;
import id.sigap.claims.heir.kin.Claimable;
import id.sigap.claims.heir.kin.Claimant;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.claims.heir.kin.Entitlements;
import id.sigap.claims.heir.kin.FamilyMember;
import id.sigap.claims.heir.kin.ForWhom;
import id.sigap.claims.heir.kin.Guardian;
import id.sigap.claims.heir.kin.Named;
import id.sigap.claims.heir.kin.Need;
import id.sigap.claims.heir.kin.NoRight;
import id.sigap.claims.heir.kin.PensionFamily;
import id.sigap.claims.heir.kin.PensionHeirs;
import id.sigap.claims.heir.kin.Portion;
import id.sigap.claims.heir.kin.Right;
import id.sigap.claims.heir.kin.Scholars;
import id.sigap.claims.jp.Family;
import id.sigap.claims.jp.Sharer;
import id.sigap.claims.readmodel.KnownPeople;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.Programme;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the claims that follow a death need to know of it. */
@ApplicationScoped
public class DeathCases {

    /** @param facts null in a dispute and for a refused report */
    public record Overview(UUID deathCaseId, UUID deceasedPersonId, DeathStatus status, DeathFacts facts) {

        static Overview of(DeathFile file) {
            return new Overview(file.death().id(), file.death().deceasedPersonId(), file.death().status(), file.standing().orElse(null));
        }
    }

    /** Whether somebody may claim. */
    public sealed interface Answer {

        /**
         * @param died        its rules apply
         * @param portion     exact share, and how it is made whole rupiah together with those of the others
         * @param relation    null for who paid the funeral
         * @param beneficiary whose share it is
         * @param withFuneral whether the death benefit to be divided includes the funeral grant
         * @param certain     whether officers have settled the family; otherwise nothing is paid yet
         */
        record Entitled(UUID deathCaseId, UUID deceasedPersonId, LocalDate died, Claimable claimable, Portion portion, Relation relation,
                Beneficiary beneficiary, List<Need> proofs, boolean withFuneral, boolean certain) implements Answer {

            public long shareNumerator() {
                return portion.share().numerator();
            }

            public long shareDenominator() {
                return portion.share().denominator();
            }

            @Override
            public String toString() {
                return "Entitled[" + deathCaseId + ", " + claimable + ", " + portion.share() + "]";
            }
        }

        record NotEntitled(NoRight why) implements Answer {
        }
    }

    /**
     * Whose share it is.
     *
     * @param memberId of the family; null for who paid the funeral, who need not be of it
     * @param minor    the child for whom the caller claims, with name and birth date; null where the caller claims the own share. The payee's account
     *                 bears this name or the caller's
     * @param guardian as what the caller claims; null for oneself
     */
    public record Beneficiary(UUID memberId, Named minor, Guardian guardian) {

        public boolean self() {
            return minor == null;
        }
    }

    private final DeathFiles files;
    private final KnownPeople people;
    private final LegalDays days;
    private final RuleBook book;

    DeathCases(DeathFiles files, KnownPeople people, LegalDays days, RuleBook book) {
        this.files = files;
        this.people = people;
        this.days = days;
        this.book = book;
    }

    public Optional<Overview> find(UUID deathCaseId) {
        return files.find(deathCaseId).map(Overview::of);
    }

    /** A death in which that person has a part. Empty for all others, as if there were none. */
    public Optional<Overview> find(UUID deathCaseId, UUID personId) {
        return files.find(deathCaseId).filter(file -> hasAPart(file, personId)).map(Overview::of);
    }

    /** Who reported it, an heir, a guardian. */
    boolean hasAPart(DeathFile file, UUID personId) {
        return file.reportedBy(personId) || claimant(personId).filter(claimant -> files.names(file.death().id(), claimant.person())).isPresent();
    }

    /** Whether the owner of an account reported the death, may inherit, is a guardian, or is the one said to have died: no officer decides then. */
    public boolean concerns(UUID deathCaseId, UUID accountId) {
        return files.find(deathCaseId).filter(file -> concerns(file, accountId)).isPresent();
    }

    /** Whom deaths tie to a person who reported them or is named in their families: who died, and who else told of it. */
    public Set<UUID> tiedTo(UUID personId) {
        return files.tiedTo(personId, claimant(personId).map(Claimant::person).orElse(null));
    }

    /** Judged today, by what stands in the case now. */
    public Answer entitlement(UUID deathCaseId, UUID callerPersonId, Programme programme, ForWhom forWhom) {
        DeathFile file = files.find(deathCaseId).orElse(null);
        if (file == null) {
            return new Answer.NotEntitled(NoRight.NO_SUCH_CASE);
        }
        Optional<Claimant> claimant = claimant(callerPersonId);
        return claimant.isEmpty() ? new Answer.NotEntitled(NoRight.NOT_OF_THE_FAMILY) : entitlement(file, claimant.get(), programme, forWhom);
    }

    /** The family as the rules of JP ask for it today; empty in a dispute. */
    public Optional<Family> familyForJp(UUID deathCaseId) {
        return standing(deathCaseId).map(facts -> PensionFamily.of(facts, days.today()));
    }

    /** Among whom what JP leaves is shared, and for whom a claimant acts; empty in a dispute, and while the claimant has not arrived. */
    public Optional<PensionHeirs> pensionHeirs(UUID deathCaseId, UUID claimantPersonId) {
        LocalDate today = days.today();
        return claimant(claimantPersonId).flatMap(claimant -> standing(deathCaseId).map(facts -> PensionHeirs.of(facts, claimant.person(), today,
                book.on(SurvivorFigure.MAJORITY_AGE, today).whole(), book)));
    }

    /** The children as they were settled last, also where a dispute has opened the case again; none before. */
    public List<Sharer> childrenSettled(UUID deathCaseId) {
        return files.find(deathCaseId).map(DeathFile::settled).map(facts -> PensionHeirs.children(facts)).orElse(List.of());
    }

    /** The school years ahead of the children who have a scholarship, in the order of {@link Scholars}; none in a dispute. */
    public List<Schooling> schooling(UUID deathCaseId) {
        return standing(deathCaseId).map(facts -> Scholars.schooling(facts, days.today(), book)).orElse(List.of());
    }

    Optional<Claimant> claimant(UUID personId) {
        return people.identity(personId).map(identity -> new Claimant(personId, new Named(identity.legalName(), identity.born())));
    }

    Answer entitlement(DeathFile file, Claimant claimant, Programme programme, ForWhom forWhom) {
        Optional<DeathFacts> facts = file.standing();
        if (facts.isEmpty()) {
            return new Answer.NotEntitled(file.death().status() == DeathStatus.REFUSED ? NoRight.REPORT_WAS_REFUSED : NoRight.FAMILY_IS_DISPUTED);
        }
        return switch (new Entitlements(facts.get(), claimant, days.today(), book).to(programme, forWhom)) {
            case Right.None(NoRight why) -> new Answer.NotEntitled(why);
            case Right.Entitled right -> new Answer.Entitled(file.death().id(), file.death().deceasedPersonId(), facts.get().died(), right.claimable(),
                    right.portion(), right.relation(), beneficiary(right), right.proofs(), right.withFuneral(), file.certain());
        };
    }

    boolean concerns(DeathFile file, UUID accountId) {
        return file.declarations().stream().anyMatch(declaration -> declaration.reporterAccountId().equals(accountId))
                || people.ofAccount(accountId).filter(identity -> identity.personId().equals(file.death().deceasedPersonId())
                        || file.reportedBy(identity.personId()) || files.names(file.death().id(), new Named(identity.legalName(), identity.born()))).isPresent();
    }

    private Optional<DeathFacts> standing(UUID deathCaseId) {
        return files.find(deathCaseId).flatMap(DeathFile::standing);
    }

    private static Beneficiary beneficiary(Right.Entitled right) {
        FamilyMember member = right.member();
        return new Beneficiary(member == null ? null : member.id(), right.guardian() == null ? null : member.person(), right.guardian());
    }
}
