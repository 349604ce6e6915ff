package id.sigap.notification.inbox;

import id.sigap.notification.notice.NoticeKind;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message in the language that was asked for. */
@Schema(name = "Message", requiredProperties = {"id", "kind", "language", "title", "body", "at"})
public record MessageView(
        UUID id,
        @Schema(description = "What it is about; clients must live with kinds that they do not know", examples = "CLAIM_PAID") NoticeKind kind,
        @Schema(examples = "id", description = "`id` or `en`") String language,
        @Schema(examples = "Klaim JHT dibayar") String title,
        @Schema(examples = "Rp5.000.000 untuk klaim JHT sudah kami kirim ke rekening Anda. Rincian dan pajaknya ada di menu Klaim.") String body,
        @Schema(description = "The claim, membership or other thing to open", nullable = true, examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID subjectId,
        @Schema(description = "When it came about", examples = "2026-02-03T04:05:06Z") Instant at,
        @Schema(nullable = true, examples = "2026-02-03T05:00:00Z") Instant readAt) {

    public static MessageView of(Message message, Locale locale) {
        String language = "en".equals(locale.getLanguage()) ? "en" : "id";
        return new MessageView(message.id(), message.kind(), language, message.title().in(locale), message.body().in(locale),
                message.subjectId(), message.happenedAt(), message.readAt());
    }
}
