package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** When each month of JKP is paid: from the month after approval on, one claim a month, until new work or death (domain reference 4.5). */
public record JkpSchedule(List<Payment> payments, Reasoning reasoning) {

    public JkpSchedule {
        payments = List.copyOf(payments);
    }

    /**
     * @param number   of the month of the benefit, from 1 on
     * @param claimFrom first day on which it can be claimed
     */
    public record Payment(int number, YearMonth month, LocalDate claimFrom, Rupiah amount) {
    }

    /**
     * @param approvedOn day on which the claim was approved
     * @param since      a month that begins on or after the day of new work or death is not paid
     */
    public static JkpSchedule of(JkpWage wage, LocalDate approvedOn, Since since, RuleBook book) {
        if (approvedOn.isBefore(wage.lostOn())) {
            throw new IllegalArgumentException("approved on " + approvedOn + ", before the job was lost on " + wage.lostOn());
        }
        Benefit cash = JkpBenefit.compute(wage, book);
        RuleRow wait = book.on(JkpFigure.JKP_FIRST_PAYMENT_MONTHS, wage.lostOn());
        LocalDate ended = since.rightEnded();
        ReasoningBuilder reasoning = new ReasoningBuilder("Jadwal pembayaran JKP", "Schedule of JKP payments", wage.lostOn())
                .input("disetujui pada", "approved on", approvedOn).rule(wait).part(cash.reasoning());
        if (ended != null) {
            reasoning.input("hak berakhir pada", "the right ended on", ended);
        }
        List<Payment> payments = new ArrayList<>(JkpBenefit.MONTHS);
        Rupiah total = Rupiah.ZERO;
        YearMonth month = YearMonth.from(approvedOn).plusMonths(wait.whole());
        for (int number = 1; number <= JkpBenefit.MONTHS; number++, month = month.plusMonths(1)) {
            LocalDate from = month.atDay(1);
            if (ended != null && !from.isBefore(ended)) {
                break;
            }
            Rupiah amount = cash.of(JkpBenefit.code(number));
            payments.add(new Payment(number, month, from, amount));
            reasoning.step("pembayaran", "payment", amount, "{0}: {1}", number, month);
            total = total.plus(amount);
        }
        return new JkpSchedule(payments, reasoning.total(total).build());
    }
}
