package id.sigap.biometric.challenge;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.biometric.engine.liveness.HeadTurn;
import id.sigap.biometric.verification.ReasonText;
import id.sigap.contracts.biometric.QualityReason;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A challenge as its member sees it: of the steps no more than the one that is due.
 *
 * @param step  that is due, from 0; missing once all frames came or the challenge is over, as {@code turn} and {@code nonce} are
 */
@Schema(name = "Challenge")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChallengeView(UUID challengeId, UUID operationId, ChallengeStatus state,
        @Schema(description = "frames in all", examples = "5") int frames,
        @Schema(description = "the step that is due, from 0", examples = "0") Integer step, HeadTurn turn,
        @Schema(description = "to be sent with the frame of this step", examples = "q7m1T0xkQ9mC3o2pWb8V1A") String nonce,
        Instant expiresAt, ChallengeNext next,
        @Schema(description = "what to do now, in the language of Accept-Language", examples = "Turn your head to your left, take the picture and send it.")
        String nextText, List<Reason> reasons,
        @Schema(description = "the selfie that the best frame became, once passed") UUID verificationId) {

    /**
     * One thing that was wrong, and what to do about it.
     *
     * @param step missing where it is the challenge as a whole
     */
    @Schema(name = "ChallengeReasonText")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(@Schema(description = "the frame, from 0", examples = "2") Integer step, ChallengeReason code,
            @Schema(examples = "The turn was not seen.") String problem,
            @Schema(examples = "Turn your head further, about half way to the shoulder.") String advice, List<Quality> quality) {

        static Reason of(Finding finding, Locale locale) {
            return new Reason(finding.step() == Finding.WHOLE ? null : finding.step(), finding.reason(), finding.reason().problem().in(locale),
                    finding.reason().advice().in(locale),
                    finding.quality().isEmpty() ? null : finding.quality().stream().map(code -> Quality.of(code, locale)).toList());
        }
    }

    /** What made a straight frame poor. */
    @Schema(name = "ChallengeQualityText")
    public record Quality(QualityReason code, @Schema(examples = "The picture is too dark.") String problem,
            @Schema(examples = "Find a brighter place.") String advice) {

        static Quality of(QualityReason code, Locale locale) {
            ReasonText text = ReasonText.of(code);
            return new Quality(code, text.problem().in(locale), text.advice().in(locale));
        }
    }

    static ChallengeView of(Challenge challenge, Instant now, Locale locale) {
        boolean over = challenge.status() == ChallengeStatus.OPEN && !challenge.takesFrames(now);
        ChallengeStatus state = over ? ChallengeStatus.EXPIRED : challenge.status();
        List<Finding> findings = over ? List.of(Finding.whole(ChallengeReason.TOO_LATE)) : challenge.findings();
        boolean open = state == ChallengeStatus.OPEN;
        HeadTurn turn = open ? challenge.steps().get(challenge.received()) : null;
        ChallengeNext next = ChallengeNext.of(state, turn);
        return new ChallengeView(challenge.id(), challenge.operationId(), state, challenge.steps().size(), open ? challenge.received() : null, turn,
                open ? challenge.nonce() : null, challenge.expiresAt(), next, next.text().in(locale),
                findings.stream().map(finding -> Reason.of(finding, locale)).toList(), challenge.verificationId().orElse(null));
    }
}
