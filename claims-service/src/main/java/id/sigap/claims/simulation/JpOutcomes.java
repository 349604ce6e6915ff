package id.sigap.claims.simulation;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.explain.Phrase;
import id.sigap.claims.jp.Child;
import id.sigap.claims.jp.Death;
import id.sigap.claims.jp.Density;
import id.sigap.claims.jp.Family;
import id.sigap.claims.jp.JpBenefit;
import id.sigap.claims.jp.JpCase;
import id.sigap.claims.jp.JpEligibility;
import id.sigap.claims.jp.JpFacts;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.PensionRights;
import id.sigap.claims.jp.PensionSchedule;
import id.sigap.claims.jp.Savings;
import id.sigap.claims.jp.WageHistory;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pension at its age if contributions go on as they do, and what a disability or death on that day would bring. */
final class JpOutcomes {

    private static final Phrase NO_BIRTH = Phrase.of("data diri Anda sedang disiapkan", "your personal data are being set up");
    private static final Phrase NO_WAGE = Phrase.of("belum ada upah dan bulan iuran JP; sebutkan monthlyWage dan paidMonths untuk mencoba",
            "there are no wage and JP months yet; name monthlyWage and paidMonths to try");
    private static final Phrase NO_SAVINGS = Phrase.of("dibayar sekaligus: semua iuran JP dan hasil pengembangannya; saldo JP Anda belum sampai",
            "paid at once: all JP contributions with their development; your JP balance has not arrived");

    private static final Savings NOTHING = new Savings(Rupiah.ZERO, Rupiah.ZERO);

    private final Assumed member;
    private final RuleBook book;
    private final boolean savingsKnown;
    /** Its development is in the balance already. */
    private final Savings savings;

    private JpOutcomes(Assumed member, RuleBook book) {
        this.member = member;
        this.book = book;
        Rupiah balance = member.member().balances().get(Programme.JP);
        savingsKnown = balance != null && !balance.isNegative();
        savings = savingsKnown ? new Savings(balance, Rupiah.ZERO) : NOTHING;
    }

    static List<Outcome> of(Assumed member, RuleBook book) {
        return new JpOutcomes(member, book).outcomes();
    }

    private List<Outcome> outcomes() {
        LocalDate born = member.member().birthDate();
        if (born == null || born.isAfter(member.day())) {
            return List.of(Outcome.without(Programme.JP, JpKind.OLD_AGE.name(), JpKind.OLD_AGE.label(), null, NO_BIRTH));
        }
        if (member.wage() == null || member.paidMonths(Programme.JP) == 0) {
            return List.of(Outcome.without(Programme.JP, JpKind.OLD_AGE.name(), JpKind.OLD_AGE.label(), judge(JpKind.OLD_AGE, null), NO_WAGE));
        }
        List<Outcome> outcomes = new ArrayList<>();
        YearMonth lastPaid = member.lastPaid(Programme.JP) == null ? YearMonth.from(member.day()).minusMonths(1) : member.lastPaid(Programme.JP);
        PensionSchedule schedule = PensionSchedule.of(born, member.paidMonths(Programme.JP), lastPaid, member.day(), book);
        outcomes.add(atAge(schedule, lastPaid));
        PensionRights now = rights(member.paidMonths(Programme.JP), member.memberMonths(Programme.JP), lastPaid, member.day());
        Benefit disability = JpBenefit.atDisability(now, member.day(), book);
        outcomes.add(Outcome.of(Programme.JP, JpKind.DISABILITY.name(), JpKind.DISABILITY.label(), judge(JpKind.DISABILITY, null), disability));
        Family family = family();
        family.entitledOn(member.day(), book).ifPresent(kind -> outcomes.add(survivors(kind, now, family, born)));
        return outcomes;
    }

    private Outcome atAge(PensionSchedule schedule, YearMonth lastPaid) {
        boolean reached = !schedule.reachedOn().isAfter(member.day());
        LocalDate first = reached ? member.day() : schedule.reachedOn();
        JpKind kind = schedule.expected();
        Eligibility eligibility = judge(kind, null);
        if (kind == JpKind.LUMP_SUM_AT_PENSION_AGE && !savingsKnown) {
            return Outcome.without(Programme.JP, kind.name(), kind.label(), eligibility, NO_SAVINGS);
        }
        int months = reached ? member.paidMonths(Programme.JP) : schedule.monthsThen();
        PensionRights rights = rights(months, Math.max(months, member.memberMonths(Programme.JP) + months - member.paidMonths(Programme.JP)), lastPaid.plusMonths(months - member.paidMonths(Programme.JP)), first);
        return Outcome.of(Programme.JP, kind.name(), kind.label(), eligibility, JpBenefit.atPensionAge(rights, savings, first, book));
    }

    private Outcome survivors(JpKind kind, PensionRights now, Family family, LocalDate born) {
        Eligibility eligibility = judge(kind, member.day());
        Benefit benefit = JpBenefit.atDeath(now, savings, family, Death.of(born, member.day(), book), book);
        boolean unknownSum = !savingsKnown && benefit.of(JpBenefit.MONTHLY).amount() == 0;
        return unknownSum ? Outcome.without(Programme.JP, kind.name(), kind.label(), eligibility, NO_SAVINGS)
                : Outcome.of(Programme.JP, kind.name(), kind.label(), eligibility, benefit);
    }

    /** As recorded; else month by month where JP existed all the while, so that each month has its own cap; else by the wage as it is, capped on that day. */
    private PensionRights rights(int paid, int memberMonths, YearMonth last, LocalDate day) {
        return recorded(memberMonths, last).map(history -> PensionRights.of(history, day, book)).orElseGet(() -> assumed(paid, memberMonths, last, day));
    }

    /** Empty where nothing is recorded, or another wage is tried. */
    private Optional<WageHistory> recorded(int memberMonths, YearMonth last) {
        if (!member.isRecorded() || member.tried().wage() != null) {
            return Optional.empty();
        }
        YearMonth joined = member.memberSince() == null ? last.minusMonths(memberMonths - 1L) : YearMonth.from(member.memberSince());
        YearMonth begin = YearMonth.from(book.history(PensionFigure.JP_WAGE_CAP).getFirst().validFrom());
        return member.recorded().goingOn(member.lastPaid(Programme.JP), last, member.wage())
                .jpWages(joined.isBefore(begin) ? begin : joined, joined.plusMonths(memberMonths - 1L));
    }

    private PensionRights assumed(int paid, int memberMonths, YearMonth last, LocalDate day) {
        YearMonth first = last.minusMonths(paid - 1L);
        LocalDate begin = book.history(PensionFigure.JP_WAGE_CAP).getFirst().validFrom();
        if (paid == memberMonths && !first.atDay(1).isBefore(begin)) {
            long[] wages = new long[paid];
            Arrays.fill(wages, member.wage().amount());
            return PensionRights.of(new WageHistory(first, wages), day, book);
        }
        return PensionRights.given(member.wage().min(book.on(PensionFigure.JP_WAGE_CAP, day).rupiah()), paid, memberMonths);
    }

    private Eligibility judge(JpKind kind, LocalDate died) {
        Density density = new Density(member.paidMonths(Programme.JP), member.memberMonths(Programme.JP));
        return JpEligibility.judge(new JpCase(kind, new JpFacts(member.member().birthDate(), density, died, kind == JpKind.DISABILITY ? true : null, family()),
                member.day(), book));
    }

    private Family family() {
        List<Child> children = member.tried().children() == null ? List.of()
                : member.tried().children().stream().filter(born -> !born.isAfter(member.day())).map(Child::dependent).toList();
        return new Family(Boolean.TRUE.equals(member.tried().spouse()) ? Family.Spouse.ENTITLED : Family.Spouse.NONE, children,
                Boolean.TRUE.equals(member.tried().parent()));
    }
}
