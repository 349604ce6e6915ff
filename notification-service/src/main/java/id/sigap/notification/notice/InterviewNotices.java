package id.sigap.notification.notice;

import id.sigap.contracts.claims.InterviewMedium;
import id.sigap.contracts.claims.InterviewState;
import java.time.Duration;
import java.util.Optional;

/** What a claimant is told about the interview: when and how, never what it is about. */
public final class InterviewNotices {

    private InterviewNotices() {
    }

    public static Optional<Notice> of(InterviewState interview) {
        return switch (interview.change()) {
            case REQUIRED -> told(interview, NoticeKind.INTERVIEW_REQUIRED, interview.changedAt());
            case BOOKED -> told(interview, NoticeKind.INTERVIEW_BOOKED, interview.changedAt());
            case MOVED -> told(interview, NoticeKind.INTERVIEW_MOVED, interview.changedAt());
            case CANCELLED -> told(interview, NoticeKind.INTERVIEW_CANCELLED, interview.changedAt());
            case CALLED_OFF -> told(interview, NoticeKind.INTERVIEW_CALLED_OFF, interview.changedAt());
            case MISSED -> told(interview, NoticeKind.INTERVIEW_MISSED, interview.changedAt());
            case REOPENED -> told(interview, NoticeKind.INTERVIEW_REOPENED, interview.changedAt());
            // the same reminder may come twice after a crash, seconds apart
            case REMINDER -> told(interview, NoticeKind.INTERVIEW_REMINDER, interview.startsAt() + ":" + hoursAhead(interview));
            // who came knows; that no chance is left is under Claims, where the missed one sends to
            case HELD, REFERRED -> Optional.empty();
        };
    }

    private static Optional<Notice> told(InterviewState interview, NoticeKind kind, Object which) {
        return Optional.of(Notice.of("interview:" + interview.claimId() + ":" + interview.change() + ":" + which, kind, interview.claimId(), interview.changedAt(),
                Bilingual.same(interview.programme().name()), interview.startsAt() == null ? Bilingual.same("") : Words.moment(interview.startsAt()),
                interview.medium() == null ? Bilingual.same("") : how(interview.medium())));
    }

    private static long hoursAhead(InterviewState reminder) {
        return Duration.between(reminder.changedAt(), reminder.startsAt()).plusMinutes(59).toHours();
    }

    private static Bilingual how(InterviewMedium medium) {
        return switch (medium) {
            case VIDEO -> Bilingual.of("lewat panggilan video", "by video call");
            case BRANCH -> Bilingual.of("di kantor cabang", "at the branch");
            case PHONE -> Bilingual.of("lewat telepon", "by telephone");
        };
    }
}
