package id.sigap.claims.officer.rule;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.Programme;

/** What an officer has learnt to judge; a queue holds claims of one skill at one branch. */
public enum Skill {
    JHT,
    /** Accidents: care, wages, disability. */
    JKK,
    /** Deaths: heirs, guardians, funerals, scholarships, of whichever programme but JP. */
    SURVIVORS,
    JP, JKP,
    /** Objections. */
    APPEALS;

    /** @param appealed whether an objection is to be heard */
    public static Skill of(Programme programme, ClaimReason reason, ClaimantKind claimant, boolean appealed) {
        if (appealed) {
            return APPEALS;
        }
        return switch (programme) {
            case JP -> JP;
            case JKP -> JKP;
            case JKM -> SURVIVORS;
            case JHT -> ofSurvivors(reason, claimant) ? SURVIVORS : JHT;
            case JKK -> ofSurvivors(reason, claimant) ? SURVIVORS : JKK;
        };
    }

    private static boolean ofSurvivors(ClaimReason reason, ClaimantKind claimant) {
        return reason == ClaimReason.DEATH || reason == ClaimReason.FUNERAL || reason == ClaimReason.SCHOLARSHIP || switch (claimant) {
            case HEIR, GUARDIAN, ARRANGER -> true;
            case MEMBER, EMPLOYER, HOSPITAL -> false;
        };
    }
}
