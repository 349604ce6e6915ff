package id.sigap.claims.filing;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.BankAccount;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.casefile.ClaimTimers;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.OperationDigest;
import id.sigap.claims.claim.Proof;
import id.sigap.claims.jht.JhtBenefit;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Files a claim: refused with its reasons, or kept and sent on its way. */
@ApplicationScoped
class FileClaim {

    private static final String ONE_OPEN = "claim_one_open";

    private final Eligibilities eligibilities;
    private final ClaimDesk desk;
    private final CaseFiles files;
    private final Timers timers;
    private final ClaimsConfig config;
    private final RuleBook book;
    private final Clock clock;

    FileClaim(Eligibilities eligibilities, ClaimDesk desk, CaseFiles files, Timers timers, ClaimsConfig config, RuleBook book, Clock clock) {
        this.eligibilities = eligibilities;
        this.desk = desk;
        this.files = files;
        this.timers = timers;
        this.config = config;
        this.book = book;
        this.clock = clock;
    }

    /**
     * @param language of the reasons of a refusal
     * @throws ProblemException CLAIM_ALREADY_OPEN or CLAIM_NOT_ELIGIBLE with {@code failedRules}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile file(UUID accountId, UUID personId, ClaimReason reason, BankAccount account, Locale language) {
        files.openClaim(personId, Programme.JHT).ifPresent(FileClaim::refuseSecond);
        Instant now = clock.instant();
        Eligibilities.Judged judged = eligibilities.judge(personId, reason, LegalDays.of(now));
        if (judged.answer() instanceof Eligibility.Refused refused) {
            throw new ProblemException(ClaimsProblem.CLAIM_NOT_ELIGIBLE)
                    .with("failedRules", FailedRuleView.of(refused.failed(), language));
        }
        UUID id = Ids.next();
        open(Claim.filed(id, personId, accountId, Programme.JHT, reason, proof(id, account, due(judged, reason, LegalDays.of(now)), now), now),
                account, judged.answer());
        switch (judged.answer()) {
            case Eligibility.Eligible eligible -> desk.handle(id, claim -> Act.of(new ClaimCommand.ConfirmEligibility()));
            case Eligibility.Checking checking -> timers.schedule(ClaimTimers.RECHECK, id.toString(), now.plus(config.missingData().recheckAfter()), "");
            case Eligibility.Refused refused -> throw new IllegalStateException("refused above");
        }
        return files.find(id).orElseThrow();
    }

    /** What the claim would come to now; null while no balance is known. */
    private Rupiah due(Eligibilities.Judged judged, ClaimReason reason, LocalDate day) {
        Rupiah available = judged.known().facts().available();
        return available == null || available.isNegative() ? available : JhtBenefit.compute(reason, available, day, book).atOnce();
    }

    private Proof proof(UUID id, BankAccount account, Rupiah amount, Instant now) {
        return new Proof(1, OperationDigest.of(id, 1, account.bankCode(), account.accountNumber(), amount), null,
                now.plus(config.proofLifetime()));
    }

    private void open(Claim claim, BankAccount account, Eligibility answer) {
        try {
            desk.open(claim, account, answer.reasoning().explanation());
        } catch (ConstraintViolationException race) {
            if (ONE_OPEN.equals(race.getConstraintName())) {
                throw new ProblemException(ClaimsProblem.CLAIM_ALREADY_OPEN);
            }
            throw race;
        }
    }

    private static void refuseSecond(UUID openClaim) {
        throw new ProblemException(ClaimsProblem.CLAIM_ALREADY_OPEN).with("claimId", openClaim);
    }
}
