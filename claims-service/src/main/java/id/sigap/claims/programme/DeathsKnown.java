package id.sigap.claims.programme;

import id.sigap.claims.heir.kin.PensionHeirs;
import id.sigap.claims.jp.Family;
import java.time.LocalDate;
import java.util.Optional;

/** What is known of a death that was reported. */
public interface DeathsKnown {

    /** The death that a filing names; empty where it is not known, is another person's, or the claimant has no part in it. */
    Optional<Bereaved> of(Filing filing);

    /**
     * Whom a member left.
     *
     * @param family as it stands now: a widow who married again is entitled no longer
     * @param heirs  among whom what JP leaves is shared, and for whom the claimant acts
     */
    record Bereaved(LocalDate diedOn, Family family, PensionHeirs heirs) {

        @Override
        public String toString() {
            return "Bereaved[***]";
        }
    }
}
