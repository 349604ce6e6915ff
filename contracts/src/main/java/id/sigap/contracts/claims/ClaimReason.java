package id.sigap.contracts.claims;

import static id.sigap.contracts.claims.Programme.JHT;
import static id.sigap.contracts.claims.Programme.JKK;
import static id.sigap.contracts.claims.Programme.JKM;
import static id.sigap.contracts.claims.Programme.JKP;
import static id.sigap.contracts.claims.Programme.JP;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** On what ground something is claimed, or which part of a programme (domain reference, section 4). */
public enum ClaimReason {
    AGE_56(JHT), RESIGNATION(JHT), PHK(JHT),
    /** The age that a collective agreement, a contract or a company's rule sets. */
    COMPANY_PENSION_AGE(JHT),
    PKWT_ENDED(JHT), BPU_STOPPED(JHT), LEAVING_INDONESIA(JHT),
    TOTAL_DISABILITY(JHT, JKK, JP),
    /** By heirs; of JP by the survivors. */
    DEATH(JHT, JKK, JKM, JP),
    /** A tenth, to a member who still works. */
    PARTIAL_10(JHT),
    /** Three tenths for a home, to a member who still works. */
    PARTIAL_30(JHT),
    /** Medical care at cost. */
    CARE(JKK),
    TRANSPORT(JKK),
    /** STMB: the wage while the worker can't work. */
    WAGE_REPLACEMENT(JKK),
    PARTIAL_DISABILITY(JKK),
    /** Prostheses, dentures, hearing aids, spectacles. */
    AIDS(JKK),
    /** Of migrant workers, as are the six after it: treatment in the country of placement. */
    TREATMENT_ABROAD(JKK),
    REPATRIATION(JKK),
    /** Gagal berangkat. */
    FAILED_PLACEMENT(JKK),
    PLACEMENT_NOT_AS_AGREED(JKK),
    /** After a rape; the name says no more than it must. */
    VIOLENCE(JKK),
    PHK_AFTER_ACCIDENT(JKK),
    ONE_SIDED_PHK(JKK),
    /** To whoever arranged the funeral, where there is no heir. */
    FUNERAL(JKK, JKM),
    /** One child's year. */
    SCHOLARSHIP(JKK, JKM),
    OLD_AGE(JP),
    /** One month of a pension that was granted. */
    PENSION_PAYMENT(JP),
    /** One month of the cash benefit. */
    JOB_LOSS(JKP);

    private final Set<Programme> programmes;

    ClaimReason(Programme first, Programme... more) {
        programmes = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    /** What can be claimed of a programme. */
    public static Set<ClaimReason> of(Programme programme) {
        EnumSet<ClaimReason> reasons = EnumSet.noneOf(ClaimReason.class);
        for (ClaimReason reason : values()) {
            if (reason.isOf(programme)) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    public boolean isOf(Programme programme) {
        return programmes.contains(programme);
    }
}
