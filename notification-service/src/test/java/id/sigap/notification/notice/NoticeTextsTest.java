package id.sigap.notification.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.QualityReason;
import id.sigap.contracts.biometric.VerificationProgressed;
import id.sigap.contracts.biometric.VerificationStage;
import id.sigap.contracts.claims.AccidentStage;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.InterviewChange;
import id.sigap.contracts.claims.PaymentFailure;
import id.sigap.contracts.claims.PensionChange;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.ContributionOverdue;
import id.sigap.contracts.type.Rupiah;
import id.sigap.notification.world.Said;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextsTest {

    private static final Instant NINE = Instant.parse("2026-12-07T02:00:00Z");
    private static final Instant BEFORE = NINE.minus(Duration.ofDays(1));
    /** The Jakarta day of {@link #NINE}. */
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);
    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @EnumSource
    void everyKindSpeaksTwoLanguages(NoticeKind kind) {
        for (Bilingual text : List.of(kind.title(), kind.body())) {
            assertFalse(text.indonesian().isBlank() || text.english().isBlank());
            assertNotEquals(text.indonesian(), text.english());
        }
        assertTrue(kind.title().indonesian().length() <= 60 && kind.title().english().length() <= 60);
    }

    @Test
    void aWorkerIsToldWhatTheEmployerHasNotPaidOncePerMonth() {
        Notice notice = ContributionNotices.of(overdue());
        assertEquals("Iuran Oktober 2026 belum dibayar pemberi kerja", notice.title().indonesian());
        assertEquals("The JHT, JP contributions for October 2026 were due on 16 November 2026 and have not come from your employer. "
                + "Ask your employer, or report it to us.", notice.body().english());
        assertEquals("contribution-overdue:" + SOMEBODY + ":2026-10", notice.key());
    }

    private static ContributionOverdue overdue() {
        return new ContributionOverdue(SOMEBODY, SOMEBODY, "2026-10", LocalDate.of(2026, 11, 16), Set.of(Programme.JP, Programme.JHT), NINE);
    }

    @Test
    void aSelfieThatWasNotDecidedInTimeIsToldAndNoOtherStepIs() {
        for (VerificationStage stage : VerificationStage.values()) {
            Optional<Notice> notice = SelfieNotices.of(new VerificationProgressed(SOMEBODY, SOMEBODY, Purpose.CLAIM, SOMEBODY, stage, 0, NINE));
            assertEquals(stage == VerificationStage.EXPIRED, notice.isPresent(), stage::toString);
            notice.ifPresent(told -> assertEquals("Swafoto Anda untuk klaim belum sempat diputuskan dan sudah dihapus. Buka aplikasi dan kirim swafoto baru.",
                    told.body().indonesian()));
        }
    }

    @Test
    void everyNoticeThatIsMadeHasItsValuesFilledIn() {
        List<Notice> all = new ArrayList<>();
        for (ClaimStatus status : ClaimStatus.values()) {
            ClaimNotices.of(Said.claim(SOMEBODY, SOMEBODY, status)).ifPresent(all::add);
        }
        for (PaymentFailure failure : PaymentFailure.values()) {
            all.add(ClaimNotices.of(Said.failed(SOMEBODY, SOMEBODY, failure)).orElseThrow());
        }
        all.add(ClaimNotices.of(Said.month(SOMEBODY, SOMEBODY, ClaimStatus.PAYMENT_FAILED)).orElseThrow());
        for (VerificationStage stage : VerificationStage.values()) {
            SelfieNotices.of(new VerificationProgressed(SOMEBODY, SOMEBODY, Purpose.BINDING, SOMEBODY, stage, 0, NINE)).ifPresent(all::add);
        }
        for (InterviewChange change : InterviewChange.values()) {
            InterviewNotices.of(Said.interview(SOMEBODY, SOMEBODY, change, NINE, BEFORE)).ifPresent(all::add);
        }
        for (PensionChange change : PensionChange.values()) {
            PensionNotices.of(Said.pension(SOMEBODY, SOMEBODY, change, DUE, BEFORE)).ifPresent(all::add);
        }
        all.add(PensionNotices.of(Said.pension(SOMEBODY, SOMEBODY, PensionChange.CONFIRMATION_ASKED, DUE, NINE)).orElseThrow());
        for (QualityReason reason : QualityReason.values()) {
            all.add(SelfieNotices.of(Said.selfie(SOMEBODY, SOMEBODY, Outcome.BAD_PICTURE, reason)).orElseThrow());
        }
        all.add(SelfieNotices.of(Said.selfie(SOMEBODY, SOMEBODY, Outcome.BAD_PICTURE)).orElseThrow());
        all.add(SelfieNotices.of(Said.selfie(SOMEBODY, SOMEBODY, Outcome.UNSURE)).orElseThrow());
        all.add(ContributionNotices.of(Said.balance(SOMEBODY, SOMEBODY, 1, "2026-08", 0)).orElseThrow());
        all.add(ContributionNotices.of(overdue()));
        for (AccidentStatus status : AccidentStatus.values()) {
            AccidentNotices.of(Said.accident(SOMEBODY, SOMEBODY, status, null)).ifPresent(all::add);
        }
        for (AccidentStage stage : AccidentStage.values()) {
            all.add(AccidentNotices.of(Said.accident(SOMEBODY, SOMEBODY, AccidentStatus.REPORTED, stage)).orElseThrow());
        }
        for (ClaimStatus status : ClaimStatus.values()) {
            FirmNotices.of(Said.firms(SOMEBODY, SOMEBODY, ClaimReason.TRANSPORT, status, null)).ifPresent(all::add);
        }
        for (PaymentFailure failure : PaymentFailure.values()) {
            all.add(FirmNotices.of(Said.firms(SOMEBODY, SOMEBODY, ClaimReason.WAGE_REPLACEMENT, ClaimStatus.PAYMENT_FAILED, failure)).orElseThrow());
        }
        for (AccidentStatus status : AccidentStatus.values()) {
            AccidentNotices.ofEmployer(Said.accident(SOMEBODY, SOMEBODY, SOMEBODY, status, null)).ifPresent(all::add);
        }
        all.add(AccidentNotices.ofEmployer(Said.accident(SOMEBODY, SOMEBODY, SOMEBODY, AccidentStatus.REPORTED, AccidentStage.STAGE_I)).orElseThrow());
        all.add(AccountNotices.of(Said.account(SOMEBODY, null, null, "id", SOMEBODY)).orElseThrow());

        for (Notice notice : all) {
            for (Bilingual text : List.of(notice.title(), notice.body())) {
                assertFalse((text.indonesian() + text.english()).contains("{"), notice + ": " + text);
                assertNotEquals(text.indonesian(), text.english(), notice.toString());
            }
        }
        assertEquals(List.of(NoticeKind.values()), all.stream().map(Notice::kind).distinct().sorted().toList(), "each kind is in use");
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfAPictureHasItsOwnWords(QualityReason reason) {
        for (QualityReason other : QualityReason.values()) {
            if (other != reason) {
                assertNotEquals(SelfieNotices.fault(reason).indonesian(), SelfieNotices.fault(other).indonesian());
                assertNotEquals(SelfieNotices.fault(reason).english(), SelfieNotices.fault(other).english());
            }
        }
    }

    @Test
    void aFailedPaymentMayBeToldAgainAndAPaidOneNot() {
        Instant first = Instant.parse("2026-02-03T04:05:06Z");
        Notice paid = ClaimNotices.of(Said.claim(SOMEBODY, SOMEBODY, ClaimStatus.PAID, first)).orElseThrow();
        Notice paidAgain = ClaimNotices.of(Said.claim(SOMEBODY, SOMEBODY, ClaimStatus.PAID, first.plusSeconds(9))).orElseThrow();
        assertEquals(paid.key(), paidAgain.key());
        Notice unknown = ClaimNotices.of(Said.claim(SOMEBODY, SOMEBODY, ClaimStatus.PAYMENT_UNKNOWN, first)).orElseThrow();
        Notice unknownAgain = ClaimNotices.of(Said.claim(SOMEBODY, SOMEBODY, ClaimStatus.PAYMENT_UNKNOWN, first.plusSeconds(9))).orElseThrow();
        assertNotEquals(unknown.key(), unknownAgain.key());
    }

    @Test
    void aFailedPaymentSaysWhyAndAMonthOfAPensionSaysWhereToGo() {
        assertTrue(ClaimNotices.of(Said.failed(SOMEBODY, SOMEBODY, PaymentFailure.ACCOUNT_NAME_DIFFERS)).orElseThrow().body().indonesian().contains("data kependudukan"));
        assertEquals(NoticeKind.CLAIM_PAYMENT_FAILED, ClaimNotices.of(Said.failed(SOMEBODY, SOMEBODY, null)).orElseThrow().kind());
        assertEquals(NoticeKind.PENSION_PAYMENT_FAILED, ClaimNotices.of(Said.month(SOMEBODY, SOMEBODY, ClaimStatus.PAYMENT_FAILED)).orElseThrow().kind());
    }

    @Test
    void aMonthOfAPensionIsToldOnceItIsPaidForNobodyFiledIt() {
        assertTrue(ClaimNotices.of(Said.month(SOMEBODY, SOMEBODY, ClaimStatus.SUBMITTED)).isEmpty());
        assertTrue(ClaimNotices.of(Said.month(SOMEBODY, SOMEBODY, ClaimStatus.APPROVED)).isEmpty());
        assertEquals(NoticeKind.CLAIM_PAID, ClaimNotices.of(Said.month(SOMEBODY, SOMEBODY, ClaimStatus.PAID)).orElseThrow().kind());
    }

    @Test
    void aReminderOfAnInterviewIsOneHoweverOftenItComesAndAnotherAnHourBefore() {
        Notice dayBefore = reminder(BEFORE.plusSeconds(2));
        assertEquals(dayBefore.key(), reminder(BEFORE.plusSeconds(90)).key());
        assertNotEquals(dayBefore.key(), reminder(NINE.minusSeconds(3_599)).key());
        assertEquals("Wawancara klaim JHT Anda: Senin, 7 Desember 2026 pukul 09.00 WIB, lewat telepon. Siapkan dokumen asli.", dayBefore.body().indonesian());
        assertEquals("The interview about your JHT claim: Monday, 7 December 2026 at 09:00 WIB, by telephone. Have the original papers at hand.", dayBefore.body().english());
    }

    @Test
    void aConfirmationIsDueBeforeItsDayAndOverdueFromItOn() {
        Notice due = PensionNotices.of(Said.pension(SOMEBODY, SOMEBODY, PensionChange.CONFIRMATION_ASKED, DUE, BEFORE)).orElseThrow();
        Notice overdue = PensionNotices.of(Said.pension(SOMEBODY, SOMEBODY, PensionChange.CONFIRMATION_ASKED, DUE, NINE)).orElseThrow();
        assertEquals(NoticeKind.PENSION_CONFIRMATION_DUE, due.kind());
        assertTrue(due.body().english().contains("is due on 7 December 2026"), due.body().english());
        assertEquals(NoticeKind.PENSION_CONFIRMATION_OVERDUE, overdue.kind());
        assertTrue(overdue.body().english().contains("by 6 January 2027"), overdue.body().english());
        assertEquals(overdue.key(), PensionNotices.of(Said.pension(SOMEBODY, SOMEBODY, PensionChange.CONFIRMATION_ASKED, DUE, NINE.plusSeconds(9))).orElseThrow().key());
    }

    @Test
    void aFirmIsToldWhatItClaimedAndAnEmployerOfAccidentsThatItReportedOnly() {
        Notice paid = FirmNotices.of(Said.firms(SOMEBODY, SOMEBODY, ClaimReason.CARE, ClaimStatus.PAID, null)).orElseThrow();
        assertEquals("Rp5.000.000 untuk klaim biaya perawatan yang Anda ajukan sudah kami kirim ke rekening yang Anda sebut.", paid.body().indonesian());
        assertEquals("IDR 5,000,000 for the care claim that you filed has been sent to the bank account that you named.", paid.body().english());
        assertTrue(AccidentNotices.ofEmployer(Said.accident(SOMEBODY, SOMEBODY, AccidentStatus.REPORTED, null)).isEmpty());
        assertTrue(AccidentNotices.ofEmployer(Said.accident(SOMEBODY, null, SOMEBODY, AccidentStatus.REFUSED, null)).isEmpty());
    }

    @Test
    void amountsAreWrittenAsEachLanguageDoes() {
        assertEquals(Bilingual.of("Rp12.345.678", "IDR 12,345,678"), Words.amount(Rupiah.of(12_345_678)));
        assertEquals(Bilingual.of("Rp0", "IDR 0"), Words.amount(Rupiah.ZERO));
        assertEquals(Bilingual.of("Desember 2025", "December 2025"), Words.month("2025-12"));
    }

    private static Notice reminder(Instant at) {
        return InterviewNotices.of(Said.interview(SOMEBODY, SOMEBODY, InterviewChange.REMINDER, NINE, at)).orElseThrow();
    }
}
