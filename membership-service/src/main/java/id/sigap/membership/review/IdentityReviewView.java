package id.sigap.membership.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.contracts.membership.IdentityReviewHappened.Outcome;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.contracts.type.Sex;
import id.sigap.membership.identity.Person;
import id.sigap.membership.identity.ReviewKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an officer compares.
 *
 * @param stated of data that differ and of a second claimant: what is known, and what was stated or by whom; empty of one face under several numbers
 * @param other  of one face under several numbers the other person; missing else
 * @param linked whether both were found to be one before
 */
@Schema(name = "IdentityReview")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IdentityReviewView(UUID reviewId, ReviewKind kind, @Schema(examples = "likeness:0192a4c1-7a3e-7c11-9a52-5f0b8a1d2e3f") String raisedBy, Instant raisedAt,
        Side person, Side other, boolean linked,
        @Schema(examples = "{\"known\":\"1990-08-17\",\"stated\":\"1990-07-18\"}") Map<String, String> stated, Outcome outcome, Instant closedAt) {

    @Schema(name = "IdentityReviewPerson")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Side(UUID personId, @Schema(examples = "************0001") String numberMasked, @Schema(examples = "SITI RAHMAWATI") String legalName,
            @Schema(examples = "1990-08-17") LocalDate birthDate, Sex sex, @Schema(description = "whether an account is bound to it") boolean bound) {

        static Side of(Person person, PersonNumber number) {
            String masked = switch (number) {
                case Nik nik -> nik.masked();
                case Passport passport -> passport.masked();
            };
            return new Side(person.id(), masked, person.identity().name().value(), person.identity().birthDate(), person.identity().sex(), person.accountId() != null);
        }

        @Override
        public String toString() {
            return "Side[" + personId + "]";
        }
    }

    @Override
    public String toString() {
        return "IdentityReviewView[" + reviewId + "]";
    }
}
