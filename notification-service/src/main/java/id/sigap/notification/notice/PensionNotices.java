package id.sigap.notification.notice;

import id.sigap.contracts.claims.PensionChange;
import id.sigap.contracts.claims.PensionState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What a recipient is told about a pension. Months and what became of them are told as claims. */
public final class PensionNotices {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private PensionNotices() {
    }

    public static Optional<Notice> of(PensionState pension) {
        return switch (pension.change()) {
            case CONFIRMATION_ASKED -> asked(pension);
            case SUSPENDED_UNCONFIRMED -> told(pension, NoticeKind.PENSION_UNCONFIRMED, pension.changedAt());
            case SUSPENDED -> told(pension, NoticeKind.PENSION_SUSPENDED, pension.changedAt());
            case RESUMED -> told(pension, NoticeKind.PENSION_RESUMED, pension.changedAt());
            case ACCOUNT_CHANGED -> told(pension, NoticeKind.PENSION_ACCOUNT_CHANGED, pension.changedAt());
            // the claim tells of the grant, the app of the rest: an end is no news to send to a family that mourns
            case GRANTED, CONFIRMED, ENDED -> Optional.empty();
        };
    }

    /** Once before the day and once from it on, however often it is asked. */
    private static Optional<Notice> asked(PensionState pension) {
        LocalDate today = LocalDate.ofInstant(pension.changedAt(), JAKARTA);
        NoticeKind kind = today.isBefore(pension.confirmBy()) ? NoticeKind.PENSION_CONFIRMATION_DUE : NoticeKind.PENSION_CONFIRMATION_OVERDUE;
        return Optional.of(notice(pension, kind, kind + ":" + pension.confirmBy(), Words.day(pension.confirmBy()), Words.day(pension.confirmAtLatest())));
    }

    private static Optional<Notice> told(PensionState pension, NoticeKind kind, Object when) {
        return Optional.of(notice(pension, kind, pension.change() + ":" + when));
    }

    private static Notice notice(PensionState pension, NoticeKind kind, String which, Bilingual... values) {
        return Notice.of("pension:" + pension.pensionId() + ":" + which, kind, pension.pensionId(), pension.changedAt(), values);
    }
}
