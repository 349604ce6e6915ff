package id.sigap.claims.jp;

import java.time.LocalDate;

/**
 * What is known here about a member of JP. Any part may not have arrived yet: null is "not known", never "no".
 *
 * @param birthDate       the member's
 * @param density         masa iur and months of membership
 * @param died            day of the member's death; null while none is reported
 * @param totallyDisabled whether a doctor has found a total and permanent disability
 * @param family          whom the member would leave, or has left
 */
public record JpFacts(LocalDate birthDate, Density density, LocalDate died, Boolean totallyDisabled, Family family) {

    public JpFacts {
        if (birthDate != null && died != null && died.isBefore(birthDate)) {
            throw new IllegalArgumentException("nobody dies before the day of birth");
        }
    }

    @Override
    public String toString() {
        return "JpFacts[***]";
    }
}
