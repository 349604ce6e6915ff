package id.sigap.claims.programme;

import id.sigap.claims.accident.AccidentCase;
import id.sigap.claims.jkk.JkkWage;
import id.sigap.claims.readmodel.MemberRecord;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The wage of the month before an accident, on which JKK rests. */
@ApplicationScoped
public class WagesBefore {

    private final ReadModels readModels;
    private final RuleBook book;

    WagesBefore(ReadModels readModels, RuleBook book) {
        this.readModels = readModels;
        this.book = book;
    }

    /** Empty while none has arrived, and for PMI, whose benefits are fixed amounts. */
    public Optional<JkkWage> of(UUID personId, AccidentCase accident) {
        LocalDate day = LegalDays.of(accident.happenedAt());
        if (accident.segment() == null || accident.segment() == Segment.PMI) {
            return Optional.empty();
        }
        Map<YearMonth, Rupiah> reported = new HashMap<>(readModels.contributions(personId).wages(Programme.JKK));
        told(personId, accident, day).ifPresent(wage -> reported.putIfAbsent(YearMonth.from(day).minusMonths(1), wage));
        if (accident.segment() == Segment.BPU) {
            return Optional.ofNullable(reported.get(YearMonth.from(day).minusMonths(1))).map(income -> JkkWage.ofIncome(income, day, book));
        }
        return JkkWage.ofEmployee(reported, day, book);
    }

    /** Where no contribution of that month has been paid: what the employer's form says, else the last that was reported. */
    private Optional<Rupiah> told(UUID personId, AccidentCase accident, LocalDate day) {
        if (accident.stageOne() != null && accident.stageOne().monthlyWage() != null) {
            return Optional.of(accident.stageOne().monthlyWage());
        }
        return readModels.member(personId).works().stream().filter(work -> covers(work, day)).map(MemberRecord.Work::monthlyWage)
                .filter(wage -> wage != null && wage.isPositive()).findFirst();
    }

    private static boolean covers(MemberRecord.Work work, LocalDate day) {
        return (work.joinedOn() == null || !work.joinedOn().isAfter(day)) && (work.lastDay() == null || !work.lastDay().isBefore(day));
    }
}
