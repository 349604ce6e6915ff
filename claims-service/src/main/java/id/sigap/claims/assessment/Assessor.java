package id.sigap.claims.assessment;

import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.Hold;
import id.sigap.claims.claim.Payout;
import id.sigap.claims.jht.Channel;
import id.sigap.claims.jht.JhtCase;
import id.sigap.claims.jht.JhtSimulation;
import id.sigap.claims.jht.JhtTax;
import id.sigap.claims.jht.TaxCase;
import id.sigap.claims.jht.TaxedAmount;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.safety.PayoutHolds;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts figures on a claim: the channel by the rules of the day it was filed, the tax by those of the day it is approved. */
@ApplicationScoped
public class Assessor {

    /**
     * A valid NIK counts as NPWP (domain reference, open question 17). A foreigner has none and may be without an NPWP: who is one is not
     * known here, so all count as having it.
     */
    private static final boolean HAS_NPWP = true;

    private final RuleBook book;
    private final CaseFiles files;
    private final PayoutHolds holds;
    private final LegalDays days;
    private final ClaimsConfig config;
    private final Clock clock;

    Assessor(RuleBook book, CaseFiles files, PayoutHolds holds, LegalDays days, ClaimsConfig config, Clock clock) {
        this.book = book;
        this.files = files;
        this.holds = holds;
        this.days = days;
        this.config = config;
        this.clock = clock;
    }

    public Channel channel(Claim claim, Rupiah gross) {
        return Channel.of(claim.reason(), gross, LegalDays.of(claim.filedAt()), book);
    }

    /** By the gross and the payments in the window that the ledger has told with the hold. */
    public TaxedAmount tax(Claim claim, Hold hold) {
        LocalDate today = days.today();
        boolean afterTheWindow = TaxCase.after(files.paidJht(claim.personId()), hold.gross(), HAS_NPWP, today, book).afterTheWindow();
        return JhtTax.compute(new TaxCase(hold.gross(), hold.paidInWindow(), afterTheWindow, HAS_NPWP, today), book);
    }

    /** What is to be paid, and from when on. */
    public Payout payout(Claim claim, TaxedAmount amount) {
        boolean large = amount.net().compareTo(Rupiah.of(config.largePayout().above())) > 0;
        boolean waits = large && !files.paidToItsAccountBefore(claim.id());
        Payout.Delay forItsSize = waits
                ? new Payout.Delay(clock.instant().plus(config.largePayout().waits()), Payout.Delay.Because.LARGE_TO_NEW_ACCOUNT) : null;
        return new Payout(amount.tax(), amount.net(), Payout.Delay.later(forItsSize, accessChanged(claim.personId())));
    }

    /** How long nothing is paid to a person because somebody else may have got hold of the account; null if for no time. */
    public Payout.Delay accessChanged(UUID personId) {
        return holds.until(personId).map(until -> new Payout.Delay(until, Payout.Delay.Because.ACCESS_CHANGED)).orElse(null);
    }

    /** JHT payments already made to a person by a day, which the tax of a simulated one depends on. */
    public List<TaxCase.Earlier> earlier(UUID personId, LocalDate day) {
        return files.paidJht(personId).stream().filter(payment -> !payment.day().isAfter(day)).toList();
    }

    /** What a claim would come to; the ledger's hold decides. */
    public JhtSimulation simulate(JhtCase asked, List<TaxCase.Earlier> earlier) {
        return JhtSimulation.run(asked, earlier, HAS_NPWP);
    }
}
