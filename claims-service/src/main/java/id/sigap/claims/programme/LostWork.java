package id.sigap.claims.programme;

import id.sigap.claims.jkp.EndOfWork;
import id.sigap.claims.jkp.JobLoss;
import id.sigap.claims.jkp.Since;
import id.sigap.claims.readmodel.MemberRecord;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the memberships tell of the work that was lost last.
 *
 * @param loss         as reported
 * @param wage         of a month, as last reported; null where none was
 * @param registeredOn first day in the programmes; null where not known
 */
record LostWork(JobLoss loss, Segment segment, Rupiah wage, LocalDate registeredOn) {

    /** Null where no end is reported. @param stated tells a contract that was ended early from one that ran out, which no report does */
    static LostWork of(List<MemberRecord.Work> works, EndOfWork stated) {
        return works.stream().filter(work -> work.ended() != null).max(Comparator.comparing(MemberRecord.Work::letterDate))
                .map(work -> new LostWork(new JobLoss(how(work.ended(), stated), work.letterDate()), work.segment(), work.monthlyWage(),
                        works.stream().map(MemberRecord.Work::joinedOn).filter(Objects::nonNull).filter(joined -> !joined.isAfter(work.letterDate()))
                                .min(LocalDate::compareTo).orElse(null)))
                .orElse(null);
    }

    private static EndOfWork how(EndReason reported, EndOfWork stated) {
        return switch (reported) {
            case PHK -> EndOfWork.PHK;
            case RESIGNATION -> EndOfWork.RESIGNATION;
            case RETIREMENT -> EndOfWork.PENSION;
            case DEATH -> EndOfWork.DEATH;
            case PKWT_ENDED -> stated == EndOfWork.PKWT_ENDED_EARLY ? stated : EndOfWork.PKWT_ENDED;
        };
    }

    /** What happened since a job was lost: a membership that began tells of new work, whatever is stated. */
    static Since since(List<MemberRecord.Work> works, LocalDate lostOn, LocalDate statedWork) {
        LocalDate work = works.stream().map(MemberRecord.Work::joinedOn).filter(Objects::nonNull).filter(joined -> joined.isAfter(lostOn))
                .min(LocalDate::compareTo).filter(joined -> statedWork == null || joined.isBefore(statedWork)).orElse(statedWork);
        return new Since(work, diedOn(works));
    }

    /** Null while no death is reported. */
    static LocalDate diedOn(List<MemberRecord.Work> works) {
        return works.stream().filter(work -> work.ended() == EndReason.DEATH).map(MemberRecord.Work::lastDay).min(LocalDate::compareTo).orElse(null);
    }
}
