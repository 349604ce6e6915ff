package id.sigap.auth.binding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.Sex;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Seals what an account claims with the account's key. */
@ApplicationScoped
class ClaimedSeal {

    private static final String CONTEXT = "binding.claimed";

    private final PersonalData personal;
    private final ObjectMapper json;

    /** What is under the seal; bindings that were opened before foreigners could be have a NIK only. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sealed(Nik nik, Passport passport, String fullName, LocalDate birthDate, String legalName, Sex sex) {

        static Sealed of(Claimed claimed) {
            return switch (claimed.number()) {
                case Nik nik -> new Sealed(nik, null, claimed.fullName(), claimed.birthDate(), claimed.legalName(), claimed.sex());
                case Passport passport -> new Sealed(null, passport, claimed.fullName(), claimed.birthDate(), claimed.legalName(), claimed.sex());
            };
        }

        Claimed claimed() {
            return new Claimed(nik == null ? passport : nik, fullName, birthDate, legalName, sex);
        }

        @Override
        public String toString() {
            return "Sealed[***]";
        }
    }

    ClaimedSeal(PersonalData personal, ObjectMapper json) {
        this.personal = personal;
        this.json = json;
    }

    byte[] seal(UUID accountId, Claimed claimed) {
        try {
            return personal.seal(accountId, CONTEXT, json.writeValueAsString(Sealed.of(claimed)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is claimed is writable", e);
        }
    }

    Claimed open(Binding binding) {
        try {
            return json.readValue(personal.open(binding.accountId(), CONTEXT, binding.claimed()), Sealed.class).claimed();
        } catch (JsonProcessingException e) {
            // without its text, which is personal
            throw new IllegalStateException("what binding " + binding.id() + " claims is unreadable");
        }
    }
}
