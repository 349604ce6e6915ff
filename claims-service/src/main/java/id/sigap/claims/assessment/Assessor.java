package id.sigap.claims.assessment;

import id.sigap.claims.benefit.LateCompensation;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.Hold;
import id.sigap.claims.claim.Payout;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.jht.Channel;
import id.sigap.claims.jht.JhtCase;
import id.sigap.claims.jht.JhtSimulation;
import id.sigap.claims.jht.JhtTax;
import id.sigap.claims.jht.TaxCase;
import id.sigap.claims.jht.TaxNumber;
import id.sigap.claims.jht.TaxedAmount;
import id.sigap.claims.programme.Assessment;
import id.sigap.claims.programme.Filing;
import id.sigap.claims.programme.Programmes;
import id.sigap.claims.programme.TaxNumbers;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Clocks;
import id.sigap.platform.safety.PayoutHolds;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts figures on a claim: the benefit by the rules of the day it was filed, the tax by those of the day it is approved. */
@ApplicationScoped
public class Assessor {

    private final RuleBook book;
    private final CaseFiles files;
    private final Programmes programmes;
    private final TaxNumbers taxNumbers;
    private final PayoutHolds holds;
    private final LegalDays days;
    private final ClaimsConfig config;
    private final Clock clock;

    Assessor(RuleBook book, CaseFiles files, Programmes programmes, TaxNumbers taxNumbers, PayoutHolds holds, LegalDays days, ClaimsConfig config, Clock clock) {
        this.book = book;
        this.files = files;
        this.programmes = programmes;
        this.taxNumbers = taxNumbers;
        this.holds = holds;
        this.days = days;
        this.config = config;
        this.clock = clock;
    }

    /** What a claim asks, as it is on file. */
    public Filing filing(Claim claim) {
        return new Filing(claim.personId(), claim.claimant(), claim.programme(), claim.reason(), files.statement(claim.id()));
    }

    /** By the rules of the day on which it was filed. */
    public Assessment assess(Claim claim) {
        return programmes.assess(filing(claim), LegalDays.of(claim.filedAt()));
    }

    /** The gross that decides on papers: what is held, or what the fund owes; empty while that is not known. */
    public Optional<Rupiah> gross(Claim claim) {
        return switch (claim.subject().source()) {
            case LEDGER -> Optional.ofNullable(claim.gross());
            case FUND -> Optional.ofNullable(assess(claim).due());
        };
    }

    /** What is to be paid if the claim is approved today; empty while the data for the amount have not arrived, or nothing is held yet. */
    public Optional<Award> award(Claim claim) {
        return switch (claim.subject().source()) {
            case LEDGER -> claim.hold() == null ? Optional.empty() : Optional.of(ofHold(claim));
            case FUND -> ofFund(claim);
        };
    }

    private Award ofHold(Claim claim) {
        if (claim.programme() != Programme.JHT) {
            return paid(claim, claim.hold().gross(), Rupiah.ZERO, new ArrayList<>());
        }
        TaxNumber number = taxNumbers.of(claim.personId(), files.statement(claim.id()));
        List<Explanation> workings = new ArrayList<>();
        if (claim.reason() != ClaimReason.DEATH) {
            workings.add(Channel.of(claim.reason(), claim.hold().gross(), number, LegalDays.of(claim.filedAt()), book).reasoning().explanation());
        }
        TaxedAmount amount = tax(claim, claim.hold(), number);
        workings.add(amount.reasoning().explanation());
        return paid(claim, amount.gross(), amount.tax(), workings);
    }

    private Optional<Award> ofFund(Claim claim) {
        Assessment assessed = assess(claim);
        return assessed.due() == null || !assessed.due().isPositive() ? Optional.empty()
                : Optional.of(paid(claim, assessed.due(), Rupiah.ZERO, new ArrayList<>(assessed.workings())));
    }

    private Award paid(Claim claim, Rupiah gross, Rupiah tax, List<Explanation> workings) {
        Rupiah compensation = compensation(claim, gross, workings);
        Rupiah net = gross.plus(compensation).minus(tax);
        return new Award(new Payout(gross, compensation, tax, net, delay(claim, net)), workings);
    }

    /** 1 % a day of what is paid after its last day (JKK and JKM; PP 44/2015). */
    private Rupiah compensation(Claim claim, Rupiah gross, List<Explanation> workings) {
        LocalDate last = claim.course().payBy();
        LocalDate today = days.today();
        boolean owed = claim.programme() == Programme.JKK || claim.programme() == Programme.JKM;
        if (!owed || last == null || !today.isAfter(last)) {
            return Rupiah.ZERO;
        }
        LateCompensation late = LateCompensation.compute(new LateCompensation.Late(gross, (int) ChronoUnit.DAYS.between(last, today), today), book);
        workings.add(late.reasoning().explanation());
        return late.amount();
    }

    private TaxedAmount tax(Claim claim, Hold hold, TaxNumber number) {
        LocalDate today = days.today();
        boolean afterTheWindow = TaxCase.after(files.paidJht(claim.personId()), hold.gross(), number, today, book).afterTheWindow();
        return JhtTax.compute(new TaxCase(hold.gross(), hold.paidInWindow(), afterTheWindow, number, today), book);
    }

    private Payout.Delay delay(Claim claim, Rupiah net) {
        boolean large = net.compareTo(Rupiah.of(config.largePayout().above())) > 0;
        boolean waits = large && claim.claimant().isPerson() && !files.paidToItsAccountBefore(claim.id());
        Payout.Delay forItsSize = waits
                ? new Payout.Delay(clock.instant().plus(config.largePayout().waits()), Payout.Delay.Because.LARGE_TO_NEW_ACCOUNT) : null;
        return Payout.Delay.later(begins(claim), Payout.Delay.later(forItsSize, accessChanged(claim)));
    }

    private Payout.Delay begins(Claim claim) {
        return programmes.of(claim.programme()).payableFrom(filing(claim), days.today()).map(day -> day.atStartOfDay(Clocks.JAKARTA).toInstant())
                .filter(clock.instant()::isBefore).map(from -> new Payout.Delay(from, Payout.Delay.Because.BEGINS_LATER)).orElse(null);
    }

    /** How long nothing is paid because somebody else may have got hold of the claimant's account; null if for no time. */
    public Payout.Delay accessChanged(Claim claim) {
        if (!claim.claimant().isPerson()) {
            return null;
        }
        return holds.until(claim.claimant().personId()).map(until -> new Payout.Delay(until, Payout.Delay.Because.ACCESS_CHANGED)).orElse(null);
    }

    /** JHT payments already made to a person by a day, which the tax of a simulated one depends on. */
    public List<TaxCase.Earlier> earlier(UUID personId, LocalDate day) {
        return files.paidJht(personId).stream().filter(payment -> !payment.day().isAfter(day)).toList();
    }

    /** What a claim would come to; the ledger's hold decides. */
    public JhtSimulation simulate(JhtCase asked, List<TaxCase.Earlier> earlier) {
        return JhtSimulation.run(asked, earlier);
    }
}
