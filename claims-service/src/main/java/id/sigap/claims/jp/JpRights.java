package id.sigap.claims.jp;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.PensionAge;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds which right a claim of JP is for, and what it brings. */
public final class JpRights {

    private static final Savings NONE = new Savings(Rupiah.ZERO, Rupiah.ZERO);

    private final JpMember member;
    /** Null while it has not arrived. */
    private final Earned earned;
    private final RuleBook book;

    /** @param earned until the day on which the right arose; null while it has not arrived */
    public JpRights(JpMember member, Earned earned, RuleBook book) {
        this.member = member;
        this.earned = earned;
        this.book = book;
    }

    /**
     * At the pension age, or later for who worked on and chose that.
     *
     * @param leaves last day of work if the pension is to begin then; null for the pension age
     */
    public static LocalDate atAge(LocalDate born, LocalDate leaves, RuleBook book) {
        return leaves == null ? PensionAge.reachedOn(born, book) : PensionStart.of(born, book).onLeaving(leaves);
    }

    /** @param on see {@link #atAge}; null while the birthday is not known */
    public JpRight atPensionAge(LocalDate on, LocalDate day) {
        LocalDate rules = on == null || on.isAfter(day) ? day : on;
        JpKind kind = earned == null || earned.density().paidMonths() >= book.on(JpFigure.JP_PENSION_MONTHS, rules).whole() ? JpKind.OLD_AGE
                : JpKind.LUMP_SUM_AT_PENSION_AGE;
        Eligibility answer = judge(kind, null, null, day);
        if (earned == null || on == null || on.isAfter(day)) {
            return unknown(kind, answer, on);
        }
        return kind == JpKind.OLD_AGE ? monthly(kind, answer, on) : lumpSum(kind, answer, on);
    }

    /** @param on day by the doctor's letter */
    public JpRight atDisability(LocalDate on, LocalDate day) {
        Eligibility answer = judge(JpKind.DISABILITY, true, null, day);
        return earned == null || earned.wages() == null ? unknown(JpKind.DISABILITY, answer, on) : monthly(JpKind.DISABILITY, answer, on);
    }

    private JpRight monthly(JpKind kind, Eligibility answer, LocalDate on) {
        if (!limitsFound(on)) {
            return unknown(kind, answer, on);
        }
        Benefit benefit = kind == JpKind.OLD_AGE ? JpBenefit.atPensionAge(rights(on), NONE, on, book) : JpBenefit.atDisability(rights(on), on, book);
        return pension(kind, answer, on, benefit);
    }

    /** To whom a member leaves who had no pension; the whole that those have together who share it. */
    public JpRight atDeath(Family family, LocalDate day) {
        LocalDate died = member.died();
        Optional<JpKind> heir = family.entitledOn(died, book);
        if (heir.isEmpty()) {
            return unknown(JpKind.LUMP_SUM_AT_DEATH, judge(JpKind.LUMP_SUM_AT_DEATH, null, family, day), died);
        }
        Eligibility answer = judge(heir.get(), null, family, day);
        if (earned == null || member.born() == null) {
            return unknown(heir.get(), answer, died);
        }
        boolean deemed = CountedMonths.at(Death.of(member.born(), died, book), earned.density(), book, new ReasoningBuilder("", "", died)).isPresent();
        if (!deemed) {
            return lumpSum(JpKind.LUMP_SUM_AT_DEATH, judge(JpKind.LUMP_SUM_AT_DEATH, null, family, day), died);
        }
        if (earned.wages() == null || !limitsFound(died)) {
            return unknown(heir.get(), answer, died);
        }
        return pension(heir.get(), answer, died, JpBenefit.atDeath(rights(died), NONE, family, Death.of(member.born(), died, book), book));
    }

    /** To whom a pensioner leaves. @param whole the member's pension as it was paid last */
    public JpRight afterPensioner(Rupiah whole, Family family, LocalDate day) {
        LocalDate died = member.died();
        Benefit benefit = JpBenefit.afterPensioner(whole, family, died, book);
        JpKind kind = family.entitledOn(died, book).orElse(JpKind.LUMP_SUM_AT_DEATH);
        ReasoningBuilder reasoning = new ReasoningBuilder("Kelayakan ahli waris penerima pensiun", "Eligibility of a pensioner's survivor", day)
                .input("pensiun yang dibayarkan", "pension as paid", whole);
        Eligibility answer = kind == JpKind.LUMP_SUM_AT_DEATH ? judge(kind, null, family, day) : new Eligibility.Eligible(reasoning.build());
        return pension(kind, answer, died, benefit);
    }

    private JpRight pension(JpKind kind, Eligibility answer, LocalDate on, Benefit benefit) {
        Rupiah monthly = benefit.of(JpBenefit.MONTHLY);
        return monthly.isPositive() ? new JpRight(kind, answer, on, monthly, null, List.of(benefit.reasoning())) : unknown(kind, answer, on);
    }

    private JpRight lumpSum(JpKind kind, Eligibility answer, LocalDate on) {
        if (member.savings() == null || member.savings().isNegative()) {
            return unknown(kind, answer, on);
        }
        ReasoningBuilder reasoning = new ReasoningBuilder(kind.label().indonesian(), kind.label().english(), on)
                .step("iuran dan hasil pengembangan", "contributions and development", member.savings(), "{0}", member.savings()).total(member.savings());
        return new JpRight(kind, answer, on, null, member.savings(), List.of(reasoning.build()));
    }

    private static JpRight unknown(JpKind kind, Eligibility answer, LocalDate on) {
        return new JpRight(kind, answer, on, null, null, List.of());
    }

    private PensionRights rights(LocalDate on) {
        AverageWage average = AverageWage.of(earned.wages(), on, book);
        return new PensionRights(average.wage(), earned.density(), average.reasoning());
    }

    private boolean limitsFound(LocalDate on) {
        return book.on(JpFigure.JP_MINIMUM_PENSION, on).found() && book.on(JpFigure.JP_MAXIMUM_PENSION, on).found();
    }

    private Eligibility judge(JpKind kind, Boolean disabled, Family family, LocalDate day) {
        Density density = earned == null ? null : earned.density();
        return JpEligibility.judge(new JpCase(kind, new JpFacts(member.born(), density, member.died(), disabled, family), day, book));
    }
}
