package id.sigap.claims.simulation;

import id.sigap.claims.benefit.Coverage;
import id.sigap.claims.readmodel.MemberRecord;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A member's data with what is tried laid over them and with what nobody knows filled in; each filling is told.
 *
 * @param segment     of the newest membership; null while none has arrived
 * @param wage        of a month; null where neither known nor tried
 * @param memberSince first day of the first membership; null while none has arrived
 * @param paidMonths  months of contributions until {@code lastPaid}, or as tried
 * @param lastPaid    null before the first
 * @param notes       what was assumed
 */
record Assumed(MemberRecord member, WhatIf tried, LocalDate day, Segment segment, Rupiah wage, LocalDate memberSince, int paidMonths, YearMonth lastPaid, List<Text> notes) {

    private static final Text EVERY_MONTH = new Text("setiap bulan sejak menjadi peserta sampai iuran terakhir dianggap dibayar",
            "every month from joining to the last contribution is taken as paid");
    private static final Text SAME_WAGE = new Text("upah terakhir yang dilaporkan dianggap upah semua bulan", "the last reported wage is taken for all months");
    private static final Text NO_FAMILY = new Text("tanpa pasangan, anak dan orang tua, karena tidak disebutkan", "no spouse, child or parent, for none was named");

    static Assumed of(MemberRecord member, WhatIf tried, LocalDate day) {
        List<Text> notes = new ArrayList<>();
        MemberRecord.Work newest = member.works().stream().filter(work -> work.joinedOn() != null)
                .max(Comparator.comparing(MemberRecord.Work::joinedOn)).orElse(null);
        LocalDate since = member.works().stream().map(MemberRecord.Work::joinedOn).filter(joined -> joined != null).min(LocalDate::compareTo).orElse(null);
        Rupiah wage = tried.wage() != null ? tried.wage() : newest == null ? null : newest.monthlyWage();
        if (tried.wage() == null && wage != null && wage.isPositive()) {
            notes.add(SAME_WAGE);
        }
        int paid = 0;
        if (tried.paidMonths() != null) {
            paid = tried.paidMonths();
        } else if (since != null && member.lastPaid() != null) {
            paid = (int) Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(since), member.lastPaid()) + 1);
            notes.add(EVERY_MONTH);
        }
        if (tried.spouse() == null && tried.children() == null && tried.parent() == null) {
            notes.add(NO_FAMILY);
        }
        return new Assumed(member, tried, day, newest == null ? null : newest.segment(), wage != null && wage.isPositive() ? wage : null, since, paid,
                member.lastPaid(), List.copyOf(notes));
    }

    /** Months of membership by the day, started ones too; never fewer than are paid. */
    int memberMonths() {
        int lasted = memberSince == null || memberSince.isAfter(day) ? 0 : (int) ChronoUnit.MONTHS.between(YearMonth.from(memberSince), YearMonth.from(day)) + 1;
        return Math.max(lasted, paidMonths);
    }

    /** Null while no membership has arrived. */
    Coverage coverage() {
        if (member.works().isEmpty()) {
            return null;
        }
        return new Coverage(member.works().stream().filter(work -> work.joinedOn() != null && (work.lastDay() == null || !work.lastDay().isBefore(work.joinedOn())))
                .map(work -> new Coverage.Span(work.joinedOn(), work.lastDay())).toList());
    }

    /** Null while none has arrived and none is tried. */
    Rupiah jhtBalance() {
        return tried.jhtBalance() != null ? Rupiah.of(tried.jhtBalance()) : member.balances().get(Programme.JHT);
    }

    @Override
    public String toString() {
        return "Assumed[" + day + "]";
    }
}
