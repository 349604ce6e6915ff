package id.sigap.claims.filing;

import id.sigap.claims.assessment.PapersCheck;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.BankAccount;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.casefile.ClaimTimers;
import id.sigap.claims.casefile.Opening;
import id.sigap.claims.casefile.SameClaim;
import id.sigap.claims.casefile.TakenIn;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.Claimant;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.OperationDigest;
import id.sigap.claims.claim.Proof;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.programme.Assessment;
import id.sigap.claims.programme.Filing;
import id.sigap.claims.programme.Programmes;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Files a claim: refused with its reasons, or kept and sent on its way. */
@ApplicationScoped
class FileClaim {

    private static final String ONE_OPEN = "claim_one_open";
    private static final String PAID_ONCE = "claim_paid_once";

    private final Programmes programmes;
    private final ReadModels readModels;
    private final PapersCheck papers;
    private final ClaimDesk desk;
    private final CaseFiles files;
    private final Timers timers;
    private final ClaimsConfig config;
    private final Clock clock;

    FileClaim(Programmes programmes, ReadModels readModels, PapersCheck papers, ClaimDesk desk, CaseFiles files, Timers timers, ClaimsConfig config, Clock clock) {
        this.programmes = programmes;
        this.readModels = readModels;
        this.papers = papers;
        this.desk = desk;
        this.files = files;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param holder   the name that the account must bear; null for the claimant's own
     * @param language of the reasons of a refusal
     * @throws ProblemException CLAIM_ALREADY_OPEN, CLAIMED_BEFORE, or CLAIM_NOT_ELIGIBLE with {@code failedRules}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile file(Filing filing, BankAccount account, String holder, Locale language) {
        return file(filing, account, holder, null, language);
    }

    /** @param takenIn where an officer files it for the claimant; null otherwise */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile file(Filing filing, BankAccount account, String holder, TakenIn takenIn, Locale language) {
        Instant now = clock.instant();
        Assessment assessed = programmes.assess(filing, LegalDays.of(now));
        requireFirst(filing.personId(), assessed.subject());
        programmes.of(filing.programme()).requireNew(filing, assessed.subject());
        if (assessed.eligibility() instanceof Eligibility.Refused refused) {
            throw new ProblemException(ClaimsProblem.CLAIM_NOT_ELIGIBLE)
                    .with("failedRules", FailedRuleView.of(refused.failed(), language));
        }
        UUID id = Ids.next();
        boolean eligible = assessed.eligibility() instanceof Eligibility.Eligible;
        // what a firm claims is held to its papers at once, which are looked for under a claim on file; of a person a face is asked first
        boolean ofPerson = filing.claimant().isPerson();
        open(Claim.filed(id, filing.personId(), filing.claimant(), assessed.subject(), proof(id, account, assessed.due(), now), now),
                new Opening(account, holder == null ? ownName(filing.claimant()) : holder, filing.statement(), assessed.terms(), explanations(assessed), takenIn),
                eligible && ofPerson ? Act.of(new ClaimCommand.ConfirmEligibility(null)) : null);
        programmes.of(filing.programme()).filed(filing, id);
        if (!eligible) {
            timers.schedule(ClaimTimers.RECHECK, id.toString(), now.plus(config.missingData().recheckAfter()), "");
        } else if (!ofPerson) {
            desk.handle(id, claim -> Act.of(new ClaimCommand.ConfirmEligibility(papers.of(claim))));
        }
        return files.find(id).orElseThrow();
    }

    private String ownName(Claimant claimant) {
        return claimant.isPerson() ? readModels.legalName(claimant.personId()).orElse(null) : null;
    }

    private static List<Explanation> explanations(Assessment assessed) {
        List<Explanation> all = new ArrayList<>();
        all.add(assessed.eligibility().reasoning().explanation());
        all.addAll(assessed.workings());
        return all;
    }

    private Proof proof(UUID id, BankAccount account, Rupiah amount, Instant now) {
        return new Proof(1, OperationDigest.of(id, 1, account.bankCode(), account.accountNumber(), amount), amount, null,
                now.plus(config.proofLifetime()));
    }

    private void open(Claim claim, Opening opening, Act first) {
        try {
            desk.open(claim, opening, first);
        } catch (ConstraintViolationException race) {
            if (ONE_OPEN.equals(race.getConstraintName())) {
                throw new ProblemException(ClaimsProblem.CLAIM_ALREADY_OPEN);
            }
            if (PAID_ONCE.equals(race.getConstraintName())) {
                throw new ProblemException(ClaimsProblem.CLAIMED_BEFORE);
            }
            throw race;
        }
    }

    private void requireFirst(UUID personId, Subject subject) {
        List<SameClaim> same = files.ofSubject(personId, subject);
        same.stream().filter(SameClaim::isOpen).findFirst().ifPresent(open -> {
            throw new ProblemException(ClaimsProblem.CLAIM_ALREADY_OPEN).with("claimId", open.claimId());
        });
        if (subject.once() && !same.isEmpty()) {
            throw new ProblemException(ClaimsProblem.CLAIMED_BEFORE);
        }
    }
}
