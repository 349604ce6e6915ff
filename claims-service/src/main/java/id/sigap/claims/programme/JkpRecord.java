package id.sigap.claims.programme;

import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.EarlierClaim;
import id.sigap.claims.jkp.EmployerScale;
import id.sigap.claims.jkp.JkpFacts;
import id.sigap.claims.jkp.JkpFigure;
import id.sigap.claims.jkp.JobLoss;
import id.sigap.claims.jkp.Joined;
import id.sigap.claims.readmodel.MemberRecord;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Collects what is known here of somebody who lost a job. */
@ApplicationScoped
class JkpRecord {

    private final ReadModels readModels;
    private final ContributionFacts contributions;
    private final CaseFiles files;
    private final RuleBook book;

    JkpRecord(ReadModels readModels, ContributionFacts contributions, CaseFiles files, RuleBook book) {
        this.readModels = readModels;
        this.contributions = contributions;
        this.files = files;
        this.book = book;
    }

    /** @param lost as reported; null while no end is */
    JkpFacts facts(UUID personId, MemberRecord member, LostWork lost, JkpAsked asked, LocalDate day) {
        JobLoss loss = lost == null || lost.loss().day().isAfter(day) || lost.loss().day().isBefore(begins()) ? null : lost.loss();
        LocalDate lostOn = loss == null ? asked.stated().on() : loss.day();
        LocalDate registered = lost == null || lost.registeredOn() == null || lost.registeredOn().isAfter(lostOn)
                || member.birthDate() != null && lost.registeredOn().isBefore(member.birthDate()) ? null : lost.registeredOn();
        Set<Programme> joined = contributions.joined(personId, lostOn).orElse(null);
        return new JkpFacts(readModels.citizen(personId).orElse(null), member.birthDate(), registered, lost == null ? null : lost.segment(), scale(joined),
                joined(joined, asked), loss, contributions.jkp(personId, lostOn, book.on(JkpFigure.JKP_MONTHS_LOOKED_BACK, lostOn).whole()).orElse(null),
                LostWork.since(member.works(), lostOn, asked.stated().newWorkFrom()), earlier(personId, asked.stated().on()));
    }

    private LocalDate begins() {
        return book.history(JkpFigure.JKP_CLAIM_MONTHS).getFirst().validFrom();
    }

    /** The employer's scale is not told here: whoever was registered in JP counts as the worker of an employer that owes it. Officers check it. */
    private static EmployerScale scale(Set<Programme> joined) {
        return joined == null ? null : joined.contains(Programme.JP) ? EmployerScale.MEDIUM_LARGE : EmployerScale.MICRO_SMALL;
    }

    /** JKN is another institution's, so it is the member who says. */
    private static Set<Joined> joined(Set<Programme> paid, JkpAsked asked) {
        if (paid == null) {
            return null;
        }
        EnumSet<Joined> joined = EnumSet.noneOf(Joined.class);
        for (Programme programme : paid) {
            switch (programme) {
                case JKK -> joined.add(Joined.JKK);
                case JKM -> joined.add(Joined.JKM);
                case JHT -> joined.add(Joined.JHT);
                case JP -> joined.add(Joined.JP);
                case JKP -> {
                }
            }
        }
        if (Boolean.TRUE.equals(asked.stated().jkn())) {
            joined.add(Joined.JKN);
        }
        return joined;
    }

    /** When JKP for other losses began. */
    private List<LocalDate> earlier(UUID personId, LocalDate lostOn) {
        return files.claimed(personId, Programme.JKP, ClaimReason.JOB_LOSS).stream().filter(EarlierClaim::approved)
                .filter(claim -> JkpAsked.firstMonth(claim.key()).filter(other -> !other.equals(lostOn)).isPresent()).map(EarlierClaim::approvedOn).toList();
    }

    /** The day on which the first month for that loss was approved. */
    Optional<LocalDate> firstApproved(UUID personId, LocalDate lostOn) {
        return files.claimed(personId, Programme.JKP, ClaimReason.JOB_LOSS).stream().filter(EarlierClaim::approved)
                .filter(claim -> claim.key().equals(JkpAsked.key(lostOn, 1))).map(EarlierClaim::approvedOn).findFirst();
    }
}
