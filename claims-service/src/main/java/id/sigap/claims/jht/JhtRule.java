package id.sigap.claims.jht;

import id.sigap.claims.benefit.Condition;
import id.sigap.contracts.claims.ClaimReason;
import java.util.List;

/** A condition of a JHT claim. */
public sealed interface JhtRule extends Condition<JhtCase>
        permits MemberIsKnown, MemberIsPastPensionAge, MemberHasLeftWork, LastWorkEndedAsClaimed, MemberHasLeftWorkForOneMonth, CompanyPensionAgeIsReached,
        MemberWorkedAsBpu, BpuMemberStoppedOneMonthAgo, MemberStatedToLeaveForGood, DisabilityIsTotalAndPermanent, MemberHasDied, MemberForTenYears,
        MemberStillWorks, NoPartWasPaidBefore, MemberHasJhtBalance {

    /** The rules of one reason, in the order in which a member reads them. */
    static List<JhtRule> of(ClaimReason reason) {
        return switch (reason) {
            case AGE_56 -> List.of(new MemberIsKnown(), new MemberIsPastPensionAge(), new MemberHasJhtBalance());
            case RESIGNATION, PHK, PKWT_ENDED -> List.of(new MemberIsKnown(), new MemberHasLeftWork(), new LastWorkEndedAsClaimed(),
                    new MemberHasLeftWorkForOneMonth(reason), new MemberHasJhtBalance());
            case COMPANY_PENSION_AGE -> List.of(new MemberIsKnown(), new MemberHasLeftWork(), new LastWorkEndedAsClaimed(), new CompanyPensionAgeIsReached(),
                    new MemberHasJhtBalance());
            case BPU_STOPPED -> List.of(new MemberIsKnown(), new MemberWorkedAsBpu(), new MemberHasLeftWork(), new BpuMemberStoppedOneMonthAgo(),
                    new MemberHasJhtBalance());
            case LEAVING_INDONESIA -> List.of(new MemberIsKnown(), new MemberHasLeftWork(), new MemberStatedToLeaveForGood(), new MemberHasJhtBalance());
            case TOTAL_DISABILITY -> List.of(new MemberIsKnown(), new MemberHasLeftWork(), new DisabilityIsTotalAndPermanent(), new MemberHasJhtBalance());
            case DEATH -> List.of(new MemberIsKnown(), new MemberHasDied(), new MemberHasJhtBalance());
            case PARTIAL_10, PARTIAL_30 -> List.of(new MemberIsKnown(), new MemberForTenYears(), new MemberStillWorks(), new NoPartWasPaidBefore(),
                    new MemberHasJhtBalance());
            case CARE, TRANSPORT, WAGE_REPLACEMENT, PARTIAL_DISABILITY, AIDS, FUNERAL, SCHOLARSHIP, OLD_AGE, PENSION_PAYMENT, JOB_LOSS,
                    TREATMENT_ABROAD, REPATRIATION, FAILED_PLACEMENT, PLACEMENT_NOT_AS_AGREED, VIOLENCE, PHK_AFTER_ACCIDENT, ONE_SIDED_PHK ->
                    throw JhtReasons.ofAnother(reason);
        };
    }
}
