package id.sigap.auth.binding;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.auth.binding.rule.CaseReason;
import id.sigap.auth.binding.rule.CaseState;
import id.sigap.auth.binding.rule.Difference;
import id.sigap.contracts.biometric.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A binding as the owner of its account sees it. Nothing that the registry has is in it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Binding")
public record BindingView(UUID bindingId, Status state, Status.NextStep nextStep,
        @Schema(description = "What may be done instead") Status.NextStep otherStep,
        @Schema(description = "In what the registry differs from what was typed; missing where it does not, and where too many have asked about the number today")
        List<Difference> differences,
        @Schema(description = "The operation to take the selfie for, while that is the next step") UUID operationId,
        @Schema(description = "The last selfie's result; what was wrong with the picture, biometric-service tells") Outcome lastFace,
        @Schema(description = "What an officer was asked") OfficersCase officersCase, Instant createdAt, Instant expiresAt) {

    /**
     * The officer's part.
     *
     * @param dueOn day by which an officer is to have decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BindingOfficersCase")
    public record OfficersCase(CaseReason reason, CaseState state, Instant openedAt, LocalDate dueOn, CaseRefusal refusal,
            @Schema(description = "What to do about the refusal, in the language of Accept-Language", examples = "These data are another person's. Start again with your own.")
            String refusalText) {

        static OfficersCase of(BindingCase found, Locale locale) {
            CaseRefusal refusal = found.refusal();
            return new OfficersCase(found.reason(), found.state(), found.openedAt(), found.dueOn(), refusal, refusal == null ? null : refusal.text().in(locale));
        }
    }

    static BindingView of(Binding binding, Optional<BindingCase> found, Locale locale) {
        Status status = binding.status();
        return new BindingView(binding.id(), status, status.nextStep(), status.otherStep(), inOrder(binding.toldDifferences()),
                status == Status.AWAITING_FACE ? binding.id() : null, binding.lastFace(), found.map(one -> OfficersCase.of(one, locale)).orElse(null),
                binding.createdAt(), binding.expiresAt());
    }

    static List<Difference> inOrder(Set<Difference> differences) {
        return differences == null ? null : differences.stream().sorted().toList();
    }
}
