package id.sigap.payment.contribution.pu;

import static id.sigap.payment.contribution.ContributionFigure.LABOUR_INTENSIVE_ARREARS_BY;
import static id.sigap.payment.contribution.ContributionFigure.LABOUR_INTENSIVE_INDUSTRIES;
import static id.sigap.payment.contribution.ContributionFigure.LABOUR_INTENSIVE_MEMBERS;
import static id.sigap.payment.contribution.ContributionFigure.LABOUR_INTENSIVE_PAID_UP_TO;
import static id.sigap.payment.contribution.ContributionFigure.LABOUR_INTENSIVE_PAYABLE_SHARE;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Half of JKK for labour-intensive industry (PP 7/2025, PP 36/2025; domain reference 3.8). In the extension an employer with arrears has it
 * too, if they are settled in time.
 */
public final class LabourIntensiveRelief {

    private static final Text MONTH = new Text("tidak ada keringanan untuk bulan ini", "there is no relief for this month");
    private static final Text NOTHING = new Text("Bayar iuran JKK penuh", "Pay JKK in full");
    private static final Text INDUSTRY_UNKNOWN = new Text("bidang usaha belum diketahui", "the line of business is not known yet");
    private static final Text INDUSTRY = new Text("bidang usaha tidak termasuk industri padat karya tertentu", "the line of business is none of those with the relief");
    private static final Text MEMBERS_UNKNOWN = new Text("jumlah peserta aktif belum diketahui", "the number of active members is not known yet");
    private static final Text PAID_UNKNOWN = new Text("pembayaran iuran JKK belum diketahui", "what was paid of JKK is not known yet");
    private static final Text ARREARS = new Text("iuran JKK masih menunggak", "JKK is in arrears");

    private LabourIntensiveRelief() {
    }

    /** @param month the contribution month, by whose rules it is judged */
    public static ReliefFinding judge(LabourIntensiveEmployer employer, YearMonth month, RuleBook book) {
        LocalDate day = month.atDay(1);
        List<RuleRow> used = new ArrayList<>();
        RuleRow share = book.on(LABOUR_INTENSIVE_PAYABLE_SHARE, day);
        used.add(share);
        if (share.rate().compareTo(BigDecimal.ONE) == 0) {
            return new ReliefFinding.Refused(MONTH, NOTHING, used);
        }
        RuleRow industries = book.on(LABOUR_INTENSIVE_INDUSTRIES, day);
        used.add(industries);
        if (employer.industry() == null) {
            return new ReliefFinding.NotKnownYet(INDUSTRY_UNKNOWN, used);
        }
        if (!industries.words().contains(employer.industry().name())) {
            return new ReliefFinding.Refused(INDUSTRY, NOTHING, used);
        }
        RuleRow least = book.on(LABOUR_INTENSIVE_MEMBERS, day);
        used.add(least);
        if (employer.activeMembers() == null) {
            return new ReliefFinding.NotKnownYet(MEMBERS_UNKNOWN, used);
        }
        if (employer.activeMembers() < least.whole()) {
            return new ReliefFinding.Refused(new Text("peserta aktif kurang dari " + least.whole(), "there are fewer than " + least.whole() + " active members"),
                    NOTHING, used);
        }
        return paid(employer, day, book, used);
    }

    private static ReliefFinding paid(LabourIntensiveEmployer employer, LocalDate day, RuleBook book, List<RuleRow> used) {
        RuleRow paidUpTo = book.on(LABOUR_INTENSIVE_PAID_UP_TO, day);
        used.add(paidUpTo);
        String month = paidUpTo.words().getFirst();
        if (employer.jkkPaidUpTo() != null && !employer.jkkPaidUpTo().isBefore(YearMonth.parse(month))) {
            return new ReliefFinding.Granted(used);
        }
        RuleRow arrearsBy = book.history(LABOUR_INTENSIVE_ARREARS_BY).getFirst();
        if (!arrearsBy.appliesOn(day)) {
            return employer.jkkPaidUpTo() == null ? new ReliefFinding.NotKnownYet(PAID_UNKNOWN, used)
                    : new ReliefFinding.Refused(ARREARS, new Text("Lunasi iuran JKK sampai " + month, "Pay JKK up to " + month), used);
        }
        used.add(arrearsBy);
        LocalDate last = LocalDate.parse(arrearsBy.words().getFirst());
        if (employer.arrearsSettledOn() != null && !employer.arrearsSettledOn().isAfter(last)) {
            return new ReliefFinding.Granted(used);
        }
        return employer.jkkPaidUpTo() == null && employer.arrearsSettledOn() == null ? new ReliefFinding.NotKnownYet(PAID_UNKNOWN, used)
                : new ReliefFinding.Refused(ARREARS, new Text("Tunggakan harus lunas paling lambat " + last, "Arrears have to be settled by " + last), used);
    }
}
