package id.sigap.notification.notice;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.QualityReason;
import id.sigap.contracts.biometric.VerificationProgressed;
import id.sigap.contracts.biometric.VerificationState;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a member is told after a selfie that did not go through: what was wrong, and the way on. */
public final class SelfieNotices {

    private SelfieNotices() {
    }

    public static Optional<Notice> of(VerificationState verification) {
        return switch (verification.outcome()) {
            case BAD_PICTURE -> Optional.of(notice(verification, NoticeKind.SELFIE_NOT_USABLE, faults(verification.reasons())));
            case NO_MATCH, UNSURE -> Optional.of(notice(verification, NoticeKind.SELFIE_NOT_MATCHED));
            case MATCH -> Optional.empty();
        };
    }

    /** Most steps are seen in the app, which is open then, and the end is told with its result; that nothing comes any more is told here. */
    public static Optional<Notice> of(VerificationProgressed selfie) {
        return switch (selfie.stage()) {
            case EXPIRED -> Optional.of(Notice.of("selfie:" + selfie.verificationId() + ":expired", NoticeKind.SELFIE_EXPIRED, selfie.operationId(), selfie.at(),
                    purpose(selfie.purpose())));
            case QUEUED, WAITING, WITH_OFFICER, DONE, SUPERSEDED -> Optional.empty();
        };
    }

    private static Notice notice(VerificationState verification, NoticeKind kind, Bilingual... faults) {
        Bilingual purpose = purpose(verification.purpose());
        Bilingual[] values = faults.length == 0 ? new Bilingual[]{purpose} : new Bilingual[]{purpose, faults[0]};
        return Notice.of("selfie:" + verification.verificationId(), kind, verification.operationId(), verification.decidedAt(), values);
    }

    private static Bilingual purpose(Purpose purpose) {
        return switch (purpose) {
            case BINDING -> Bilingual.of("menghubungkan akun", "linking your account");
            case CLAIM -> Bilingual.of("klaim", "your claim");
            case DATA_UPDATE -> Bilingual.of("perubahan data", "changing your data");
            case LOGIN -> Bilingual.of("konfirmasi tindakan di akun", "confirming what you do");
        };
    }

    private static Bilingual faults(Set<QualityReason> reasons) {
        if (reasons.isEmpty()) {
            return Bilingual.of("gambarnya kurang jelas", "the picture is not clear enough");
        }
        TreeSet<QualityReason> ordered = new TreeSet<>(reasons);
        return Bilingual.of(ordered.stream().map(r -> fault(r).indonesian()).collect(Collectors.joining(", ")),
                ordered.stream().map(r -> fault(r).english()).collect(Collectors.joining(", ")));
    }

    static Bilingual fault(QualityReason reason) {
        return switch (reason) {
            case NO_FACE -> Bilingual.of("wajah tidak terlihat", "no face is to be seen");
            case MULTIPLE_FACES -> Bilingual.of("ada lebih dari satu wajah", "there is more than one face");
            case FACE_TOO_SMALL -> Bilingual.of("wajah terlalu jauh", "the face is too far away");
            case FACE_OUT_OF_FRAME -> Bilingual.of("wajah terpotong", "the face is cut off");
            case TOO_DARK -> Bilingual.of("terlalu gelap", "it is too dark");
            case TOO_BRIGHT -> Bilingual.of("terlalu terang", "it is too bright");
            case UNEVEN_LIGHT -> Bilingual.of("satu sisi wajah terlalu gelap", "one side of the face is too dark");
            case LOW_CONTRAST -> Bilingual.of("kurang kontras", "it has too little contrast");
            case BLURRED -> Bilingual.of("gambar kabur", "it is blurred");
            case MOTION_BLUR -> Bilingual.of("kamera atau wajah bergerak", "the camera or the face moved");
            case NOISY -> Bilingual.of("gambar berbintik", "it is grainy");
            case TOO_COMPRESSED -> Bilingual.of("gambar terlalu dimampatkan", "it is compressed too much");
            case EYES_CLOSED -> Bilingual.of("mata tertutup", "the eyes are closed");
            case EYES_COVERED -> Bilingual.of("mata tertutupi", "the eyes are covered");
            case GLASSES_GLARE -> Bilingual.of("kacamata memantulkan cahaya", "the glasses reflect light");
            case MOUTH_COVERED -> Bilingual.of("mulut atau hidung tertutupi", "mouth or nose is covered");
            case FACE_PARTLY_COVERED -> Bilingual.of("sebagian wajah tertutupi", "part of the face is covered");
            case HEAD_TURNED -> Bilingual.of("kepala menoleh", "the head is turned");
            case HEAD_TURNED_LEFT -> Bilingual.of("kepala menoleh ke kiri", "the head is turned to the left");
            case HEAD_TURNED_RIGHT -> Bilingual.of("kepala menoleh ke kanan", "the head is turned to the right");
            case HEAD_TURNED_UP -> Bilingual.of("kepala mendongak", "the head is raised");
            case HEAD_TURNED_DOWN -> Bilingual.of("kepala menunduk", "the head is bowed");
            case HEAD_TILTED -> Bilingual.of("kepala miring", "the head is tilted");
            case UNREADABLE -> Bilingual.of("berkas gambar rusak", "the picture file is damaged");
        };
    }
}
