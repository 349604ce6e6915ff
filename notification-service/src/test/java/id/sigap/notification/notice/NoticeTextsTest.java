package id.sigap.notification.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.QualityReason;
import id.sigap.contracts.claims.AccidentStage;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.notification.world.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextsTest {

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
    void everyNoticeThatIsMadeHasItsValuesFilledIn() {
        List<Notice> all = new ArrayList<>();
        for (ClaimStatus status : ClaimStatus.values()) {
            ClaimNotices.of(Said.claim(SOMEBODY, SOMEBODY, status)).ifPresent(all::add);
        }
        for (SettlementState.Reason reason : SettlementState.Reason.values()) {
            all.add(SettlementNotices.of(Said.failed(SOMEBODY, SOMEBODY, reason)).orElseThrow());
        }
        all.add(SettlementNotices.of(Said.failed(SOMEBODY, SOMEBODY, null)).orElseThrow());
        for (QualityReason reason : QualityReason.values()) {
            all.add(SelfieNotices.of(Said.selfie(SOMEBODY, SOMEBODY, Outcome.BAD_PICTURE, reason)).orElseThrow());
        }
        all.add(SelfieNotices.of(Said.selfie(SOMEBODY, SOMEBODY, Outcome.BAD_PICTURE)).orElseThrow());
        all.add(SelfieNotices.of(Said.selfie(SOMEBODY, SOMEBODY, Outcome.UNSURE)).orElseThrow());
        all.add(ContributionNotices.of(Said.balance(SOMEBODY, SOMEBODY, 1, "2026-08", 0)).orElseThrow());
        for (AccidentStatus status : AccidentStatus.values()) {
            AccidentNotices.of(Said.accident(SOMEBODY, SOMEBODY, status, null)).ifPresent(all::add);
        }
        for (AccidentStage stage : AccidentStage.values()) {
            all.add(AccidentNotices.of(Said.accident(SOMEBODY, SOMEBODY, AccidentStatus.REPORTED, stage)).orElseThrow());
        }
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
    void amountsAreWrittenAsEachLanguageDoes() {
        assertEquals(Bilingual.of("Rp12.345.678", "IDR 12,345,678"), Words.amount(Rupiah.of(12_345_678)));
        assertEquals(Bilingual.of("Rp0", "IDR 0"), Words.amount(Rupiah.ZERO));
        assertEquals(Bilingual.of("Desember 2025", "December 2025"), Words.month("2025-12"));
    }
}
