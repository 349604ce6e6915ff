package id.sigap.auth.binding;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.auth.binding.rule.Difference;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case with what is in it, for the officer who opened it. What the registry has is not in it, since it tells nothing that does not agree. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OpenedBindingCase")
public record OpenedCaseView(BindingCasesResource.CaseView officersCase, UUID bindingId, UUID accountId, Typed typed,
        @Schema(description = "In what the registry differs from what was typed; missing of bindings from before this was kept") List<Difference> differences,
        @Schema(description = "How near the typed name is to the registered one, 0 to 100", examples = "62") Integer nameScore,
        @Schema(description = "What the member says", examples = "Di KTP nama saya ditulis lengkap.") String statement,
        @Schema(description = "What the registry was asked with last; missing where it was asked with what was typed") Instead asked,
        @Schema(description = "What it answered in this case last, where it differed") Answer answered,
        @Schema(description = "How often it was asked with an officer's decision") int tries, Instant expiresAt) {

    /** What the member typed. Of a citizen the NIK, of a foreigner passport and country. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BindingCaseTyped")
    public record Typed(@Schema(examples = "3273014107900003") String nik, @Schema(examples = "Z1234567") String passport,
            @Schema(examples = "IND") String country, @Schema(examples = "Sri Wahyuni") String fullName, LocalDate birthDate) {

        static Typed of(Claimed claimed) {
            return switch (claimed.number()) {
                case Nik nik -> new Typed(nik.value(), null, null, claimed.fullName(), claimed.birthDate());
                case Passport passport -> new Typed(null, passport.number(), passport.country(), claimed.fullName(), claimed.birthDate());
            };
        }

        @Override
        public String toString() {
            return "Typed[***]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BindingCaseAsked")
    public record Instead(@Schema(examples = "Sri Wahyuningsih") String correctedName, LocalDate correctedBirthDate) {
        @Override
        public String toString() {
            return "Instead[***]";
        }
    }

    @Schema(name = "BindingCaseAnswer")
    public record Answer(Instant at, List<Difference> differences, @Schema(examples = "88") Integer nameScore) {
    }

    static OpenedCaseView of(ReadCase.Opened opened, LocalDate today) {
        BindingCase found = opened.found();
        BindingCase.Heard heard = found.heard();
        Corrected corrected = opened.corrected();
        return new OpenedCaseView(BindingCasesResource.CaseView.of(found, today), found.bindingId(), found.accountId(), Typed.of(opened.typed()),
                BindingView.inOrder(opened.binding().differences()), opened.nameScore(), opened.statement(),
                corrected.isNothing() ? null : new Instead(corrected.fullName(), corrected.birthDate()),
                heard == null ? null : new Answer(heard.at(), BindingView.inOrder(heard.differences()), opened.heardScore()), found.tries(),
                opened.binding().expiresAt());
    }

    @Override
    public String toString() {
        return "OpenedCaseView[***]";
    }
}
