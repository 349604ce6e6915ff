package id.sigap.claims.heir.kin;

import java.time.LocalDate;

/** A person by what family members know of each other: the legal name and the date of birth. */
public record Named(String legalName, LocalDate born) {

    public Named {
        if (LegalName.normalised(legalName).isEmpty()) {
            throw new IllegalArgumentException("a person has a name");
        }
        if (born == null) {
            throw new IllegalArgumentException("a person has a date of birth");
        }
    }

    /** Equal for the same person, however the name was typed. */
    public String key() {
        return LegalName.normalised(legalName) + "|" + born;
    }

    public boolean same(Named other) {
        return key().equals(other.key());
    }

    @Override
    public String toString() {
        return "Named[***]";
    }
}
