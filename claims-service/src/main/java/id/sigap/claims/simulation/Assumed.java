package id.sigap.claims.simulation;

import id.sigap.claims.benefit.Coverage;
import id.sigap.claims.readmodel.MemberRecord;
import id.sigap.claims.readmodel.PaidContributions;
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
import java.util.function.Predicate;

/**
 * A member's data with what is tried laid over them and with what nobody knows filled in; each filling is told.
 *
 * @param recorded      what was paid, going on until the day if that is to come; nothing where it has not arrived, or where other months are tried
 * @param segment       of the newest membership, or PMI where a placement is tried; null while none has arrived
 * @param wage          of a month; null where neither known nor tried
 * @param memberSince   first day of the first membership; null while none has arrived
 * @param assumedMonths months of contributions, as tried or assumed, where nothing is recorded
 * @param notes         what was assumed
 */
record Assumed(MemberRecord member, PaidContributions recorded, WhatIf tried, LocalDate day, Segment segment, Rupiah wage, LocalDate memberSince,
        int assumedMonths, List<Text> notes) {

    private static final Text EVERY_MONTH = new Text("setiap bulan sejak menjadi peserta sampai iuran terakhir dianggap dibayar",
            "every month from joining to the last contribution is taken as paid");
    private static final Text SAME_WAGE = new Text("upah terakhir yang dilaporkan dianggap upah semua bulan", "the last reported wage is taken for all months");
    private static final Text GOES_ON = new Text("bulan-bulan yang akan datang dianggap dibayar dengan upah terakhir",
            "months to come are taken as paid on the last wage");
    private static final Text NO_FAMILY = new Text("tanpa pasangan, anak dan orang tua, karena tidak disebutkan", "no spouse, child or parent, for none was named");
    private static final Text PLACED = new Text("perlindungan sebagai pekerja migran pada hari itu dianggap ada", "protection as a migrant worker on that day is taken as given");
    private static final Text EVERY_PHASE = new Text("tahap penempatan tidak disebutkan, jadi manfaat semua tahap ditampilkan",
            "no phase of the placement was named, so the benefits of every phase are shown");
    private static final Text TO_THE_CEILING = new Text("biaya tidak disebutkan, jadi yang diganti menurut biaya dihitung sampai batasnya",
            "no costs were named, so what is paid at cost is reckoned up to its ceiling");

    /**
     * @param paid  what was paid; nothing while nothing has arrived
     * @param today legal day of asking
     */
    static Assumed of(MemberRecord member, PaidContributions paid, WhatIf tried, LocalDate day, LocalDate today) {
        List<Text> notes = new ArrayList<>();
        MemberRecord.Work newest = member.works().stream().filter(work -> work.joinedOn() != null)
                .max(Comparator.comparing(MemberRecord.Work::joinedOn)).orElse(null);
        LocalDate since = member.works().stream().map(MemberRecord.Work::joinedOn).filter(joined -> joined != null).min(LocalDate::compareTo).orElse(null);
        PaidContributions recorded = tried.paidMonths() == null ? paid : PaidContributions.NONE;
        Rupiah wage = wage(tried, newest, recorded);
        if (!recorded.isEmpty()) {
            notes.add(GOES_ON);
        } else if (tried.wage() == null && wage != null) {
            notes.add(SAME_WAGE);
        }
        int assumed = 0;
        if (tried.paidMonths() != null) {
            assumed = tried.paidMonths();
        } else if (recorded.isEmpty() && since != null && member.lastPaid() != null) {
            assumed = (int) Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(since), member.lastPaid()) + 1);
            notes.add(EVERY_MONTH);
        }
        if (tried.spouse() == null && tried.children() == null && tried.parent() == null) {
            notes.add(NO_FAMILY);
        }
        Segment segment = tried.placement() != null ? Segment.PMI : newest == null ? null : newest.segment();
        if (segment == Segment.PMI) {
            notes.addAll(ofMigrant(member, tried));
        }
        boolean works = newest != null && (newest.lastDay() == null || newest.lastDay().isAfter(day));
        return new Assumed(member, works && wage != null ? recorded.goingOn(YearMonth.from(today), YearMonth.from(day).minusMonths(1), wage) : recorded,
                tried, day, segment, wage, since, assumed, List.copyOf(notes));
    }

    private static List<Text> ofMigrant(MemberRecord member, WhatIf tried) {
        List<Text> notes = new ArrayList<>();
        if (!placed(member)) {
            notes.add(PLACED);
        }
        if (tried.phase() == null) {
            notes.add(EVERY_PHASE);
        }
        if (tried.placement() == null || tried.placement().costs() == null || tried.placement().costs().isEmpty()) {
            notes.add(TO_THE_CEILING);
        }
        return notes;
    }

    private static boolean placed(MemberRecord member) {
        return member.works().stream().anyMatch(work -> work.segment() == Segment.PMI);
    }

    private static Rupiah wage(WhatIf tried, MemberRecord.Work newest, PaidContributions recorded) {
        if (tried.wage() != null) {
            return tried.wage();
        }
        Rupiah reported = newest == null ? null : newest.monthlyWage();
        if (reported != null && reported.isPositive()) {
            return reported;
        }
        return recorded.isEmpty() || !recorded.months().getLast().wage().isPositive() ? null : recorded.months().getLast().wage();
    }

    boolean isRecorded() {
        return !recorded.isEmpty();
    }

    /** Months paid for a programme by the day. */
    int paidMonths(Programme programme) {
        return isRecorded() ? recorded.paidMonths(programme, YearMonth.from(day)) : assumedMonths;
    }

    /** The last month paid for a programme by the day; null before the first. */
    YearMonth lastPaid(Programme programme) {
        return isRecorded() ? recorded.last(programme, YearMonth.from(day)).orElse(null) : member.lastPaid();
    }

    boolean isMigrant() {
        return segment == Segment.PMI;
    }

    /** Whether a placement protects on the day; one that is tried by a member who has none does. */
    boolean protectedAsMigrant() {
        return placed(member) ? spans(work -> work.segment() == Segment.PMI).on(day) : isMigrant();
    }

    /** Months of membership by the day, started ones too; never fewer than are paid for the programme, nor none while a placement protects. */
    int memberMonths(Programme programme) {
        int lasted = memberSince == null || memberSince.isAfter(day) ? 0 : (int) ChronoUnit.MONTHS.between(YearMonth.from(memberSince), YearMonth.from(day)) + 1;
        return Math.max(Math.max(lasted, paidMonths(programme)), protectedAsMigrant() ? 1 : 0);
    }

    /** Null while no membership has arrived and none is tried. */
    Coverage coverage() {
        if (tried.placement() != null && !placed(member)) {
            List<Coverage.Span> withIt = new ArrayList<>(spans(work -> true).spans());
            withIt.add(new Coverage.Span(day, day));
            return new Coverage(withIt);
        }
        return member.works().isEmpty() ? null : spans(work -> true);
    }

    private Coverage spans(Predicate<MemberRecord.Work> which) {
        return new Coverage(member.works().stream().filter(which)
                .filter(work -> work.joinedOn() != null && (work.lastDay() == null || !work.lastDay().isBefore(work.joinedOn())))
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
