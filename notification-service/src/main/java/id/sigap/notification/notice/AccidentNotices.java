package id.sigap.notification.notice;

import id.sigap.contracts.claims.AccidentStage;
import id.sigap.contracts.claims.AccidentState;
import java.util.Optional;

/** What a worker, and an employer who reported it, are told about a work accident. It says no more than the lock screen of a phone may show. */
public final class AccidentNotices {

    private AccidentNotices() {
    }

    public static Optional<Notice> of(AccidentState accident) {
        if (accident.personId() == null) {
            return Optional.empty();
        }
        if (accident.changedAt().equals(accident.remindedAt())) {
            return Optional.of(Notice.of("accident:" + accident.accidentId() + ":" + accident.remindedOf() + ":" + accident.remindedAt(),
                    NoticeKind.ACCIDENT_FORM_DUE, accident.accidentId(), accident.changedAt(), form(accident.remindedOf())));
        }
        return switch (accident.status()) {
            case REPORTED -> once(accident, NoticeKind.ACCIDENT_REPORTED);
            case CLOSED -> once(accident, NoticeKind.ACCIDENT_CLOSED);
            case REFUSED -> once(accident, NoticeKind.ACCIDENT_REFUSED);
            // what the worker or the employer did, or what goes on under another id
            case UNMATCHED, STAGE_I, STAGE_II, DUPLICATE, WITHDRAWN -> Optional.empty();
        };
    }

    /** For the account that reported it for the worker's employer, if one did. */
    public static Optional<Notice> ofEmployer(AccidentState accident) {
        if (accident.personId() == null || accident.employersAccount() == null) {
            return Optional.empty();
        }
        String key = "workers-accident:" + accident.accidentId() + ":";
        if (accident.changedAt().equals(accident.remindedAt())) {
            return Optional.of(Notice.of(key + accident.remindedOf() + ":" + accident.remindedAt(), NoticeKind.WORKERS_ACCIDENT_FORM_DUE, accident.accidentId(),
                    accident.changedAt(), form(accident.remindedOf())));
        }
        return employersKind(accident).map(kind -> Notice.of(key + accident.status(), kind, accident.accidentId(), accident.changedAt()));
    }

    private static Optional<NoticeKind> employersKind(AccidentState accident) {
        return switch (accident.status()) {
            case REPORTED -> Optional.of(NoticeKind.WORKERS_ACCIDENT_REPORTED);
            case CLOSED -> Optional.of(NoticeKind.WORKERS_ACCIDENT_CLOSED);
            case REFUSED -> Optional.of(NoticeKind.WORKERS_ACCIDENT_REFUSED);
            case UNMATCHED, STAGE_I, STAGE_II, DUPLICATE, WITHDRAWN -> Optional.empty();
        };
    }

    /** A status is told again with every note that is added to the accident: the key sees to it that it is read once. */
    private static Optional<Notice> once(AccidentState accident, NoticeKind kind) {
        return Optional.of(Notice.of("accident:" + accident.accidentId() + ":" + accident.status(), kind, accident.accidentId(), accident.changedAt()));
    }

    private static Bilingual form(AccidentStage stage) {
        return switch (stage) {
            case STAGE_I -> Bilingual.of("tahap I (KK1)", "stage I (KK1)");
            case STAGE_II -> Bilingual.of("tahap II (KK2)", "stage II (KK2)");
        };
    }
}
