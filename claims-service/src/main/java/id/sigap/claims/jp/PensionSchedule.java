package id.sigap.claims.jp;

import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.rules.PensionAge;
import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * When a member reaches the pension age, and with how many months if every month until then is paid.
 *
 * @param reachedOn     day on which the age valid by then is reached
 * @param age           that age in years
 * @param monthsThen    masa iur by then; the month in which the age is reached is not counted, so nothing is promised that may not come
 * @param monthsMissing how many the old-age pension lacks even then; 0 where none
 * @param expected      the pension, or the payment at once
 * @param start         between which days payment may begin
 */
public record PensionSchedule(LocalDate reachedOn, int age, int monthsThen, int monthsMissing, JpKind expected, PensionStart start, Reasoning reasoning) {

    /**
     * @param born       date of birth
     * @param paidMonths masa iur until and with {@code lastPaid}
     * @param lastPaid   the last contribution month that is paid; for who has paid none, the month before the first
     * @param day        of asking
     */
    public static PensionSchedule of(LocalDate born, int paidMonths, YearMonth lastPaid, LocalDate day, RuleBook book) {
        if (paidMonths < 0 || day.isBefore(born)) {
            throw new IllegalArgumentException("months are not negative, and nobody asks before being born");
        }
        LocalDate reached = PensionAge.reachedOn(born, book);
        RuleRow age = book.on(PensionFigure.JP_PENSION_AGE, reached);
        RuleRow wanted = book.on(JpFigure.JP_PENSION_MONTHS, reached);
        RuleRow deferral = book.on(JpFigure.JP_DEFERRAL_YEARS, reached);
        int coming = (int) Math.max(0, ChronoUnit.MONTHS.between(lastPaid, YearMonth.from(reached)) - 1);
        int then = paidMonths + coming;
        int missing = Math.max(0, wanted.whole() - then);
        JpKind expected = missing == 0 ? JpKind.OLD_AGE : JpKind.LUMP_SUM_AT_PENSION_AGE;
        Reasoning reasoning = new ReasoningBuilder("Jadwal usia pensiun JP", "When the JP pension age is reached", day)
                .input("masa iur sampai sekarang (bulan)", "months of contributions until now", paidMonths)
                .input("bulan iuran terakhir", "last contribution month", lastPaid)
                .input("usia pensiun tercapai pada", "pension age reached on", reached)
                .input("masa iur saat itu bila terus dibayar (bulan)", "months by then if all are paid", then)
                .input("kekurangan masa iur (bulan)", "months missing by then", missing)
                .input("yang diperkirakan", "what is expected", expected.label())
                .rule(age).rule(wanted).rule(deferral).build();
        return new PensionSchedule(reached, age.whole(), then, missing, expected, PensionStart.of(born, book), reasoning);
    }

    /** The last day on which somebody may join JP (domain reference 1.3). */
    public static LocalDate latestJoining(LocalDate born, RuleBook book) {
        LocalDate reached = PensionAge.reachedOn(born, book);
        return reached.minusMonths(book.on(JpFigure.JP_JOINING_MONTHS, reached).whole());
    }
}
