package id.sigap.claims.benefit;

import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The scholarship payments that a child can expect, one for each school year; each is claimed in its year with the school's letter. Amounts
 * are those of the day of the death or disability.
 */
public record ScholarshipPlan(List<Payment> payments, Reasoning reasoning) {

    /**
     * @param schoolYear  its first day; the payment can be claimed from then on
     * @param yearOfLevel 1 for the first one
     */
    public record Payment(LocalDate schoolYear, SchoolLevel level, int yearOfLevel, Rupiah amount) {
    }

    public ScholarshipPlan {
        payments = List.copyOf(payments);
    }

    public Rupiah sum() {
        return sum(payments);
    }

    private static Rupiah sum(List<Payment> payments) {
        Rupiah sum = Rupiah.ZERO;
        for (Payment payment : payments) {
            sum = sum.plus(payment.amount());
        }
        return sum;
    }

    /**
     * From the school year that runs on the event's day until the child has finished, has the ending age, marries or works. A child below
     * school age waits for the first school year that begins when it is old enough.
     *
     * @throws IllegalArgumentException for a child of primary school age without a level
     */
    public static ScholarshipPlan of(StudyingChild child, LocalDate event, RuleBook book) {
        RuleRow endAge = book.on(SurvivorFigure.SCHOLARSHIP_END_AGE, event);
        RuleRow month = book.on(SurvivorFigure.SCHOOL_YEAR_MONTH, event);
        ReasoningBuilder reasoning = new ReasoningBuilder("Rencana beasiswa", "Plan of a scholarship", event)
                .input("tanggal lahir", "date of birth", child.born()).rule(endAge).rule(month);
        LocalDate end = child.born().plusYears(endAge.whole());
        if (child.endedOn() != null && child.endedOn().isBefore(end)) {
            end = child.endedOn();
        }
        SchoolLevel level = child.level() == null ? SchoolLevel.TK : child.level();
        LocalDate running = yearRunningOn(event, month.whole());
        List<Payment> payments = payments(level, child.yearsDone(), child.level() == null ? entry(child, event, running, book, reasoning) : running,
                end, event, book, reasoning);
        return new ScholarshipPlan(payments, reasoning.total(sum(payments)).build());
    }

    private static LocalDate entry(StudyingChild child, LocalDate event, LocalDate running, RuleBook book, ReasoningBuilder reasoning) {
        RuleRow age = book.on(SurvivorFigure.SCHOOL_ENTRY_AGE, event);
        RuleRow kindergarten = book.on(SurvivorFigure.SCHOLARSHIP_YEARS, SchoolLevel.TK.name(), event);
        reasoning.rule(age);
        if (!child.born().plusYears(age.whole() + kindergarten.whole()).isAfter(running)) {
            throw new IllegalArgumentException("a child of primary school age has a level");
        }
        LocalDate oldEnough = child.born().plusYears(age.whole());
        LocalDate first = running;
        while (first.isBefore(oldEnough)) {
            first = first.plusYears(1);
        }
        return first;
    }

    private static List<Payment> payments(SchoolLevel first, int done, LocalDate from, LocalDate end, LocalDate event, RuleBook book,
            ReasoningBuilder reasoning) {
        List<Payment> payments = new ArrayList<>();
        LocalDate schoolYear = from;
        int yearOfLevel = done + 1;
        for (int i = first.ordinal(); i < SchoolLevel.values().length; i++) {
            SchoolLevel level = SchoolLevel.values()[i];
            RuleRow perYear = book.on(SurvivorFigure.SCHOLARSHIP_PER_YEAR, level.name(), event);
            RuleRow longest = book.on(SurvivorFigure.SCHOLARSHIP_YEARS, level.name(), event);
            int before = payments.size();
            for (; yearOfLevel <= longest.whole() && schoolYear.isBefore(end); yearOfLevel++) {
                payments.add(new Payment(schoolYear, level, yearOfLevel, perYear.rupiah()));
                schoolYear = schoolYear.plusYears(1);
            }
            int years = payments.size() - before;
            if (years > 0) {
                reasoning.rule(perYear).rule(longest).step(level.label().indonesian(), level.label().english(),
                        Rupiah.of(perYear.rupiah().amount() * years), "{0} × {1}", perYear.rupiah(), years);
            }
            yearOfLevel = 1;
        }
        return payments;
    }

    /** Whether a child that goes to no school is still too young for the primary one. */
    public static boolean waitsForSchool(LocalDate born, LocalDate event, RuleBook book) {
        int primary = book.on(SurvivorFigure.SCHOOL_ENTRY_AGE, event).whole() + book.on(SurvivorFigure.SCHOLARSHIP_YEARS, SchoolLevel.TK.name(), event).whole();
        return born.plusYears(primary).isAfter(yearRunningOn(event, book.on(SurvivorFigure.SCHOOL_YEAR_MONTH, event).whole()));
    }

    /** First day of the school year that runs on a day. */
    static LocalDate yearRunningOn(LocalDate day, int month) {
        LocalDate begins = LocalDate.of(day.getYear(), month, 1);
        return begins.isAfter(day) ? begins.minusYears(1) : begins;
    }
}
