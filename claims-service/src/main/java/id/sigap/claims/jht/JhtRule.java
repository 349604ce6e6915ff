package id.sigap.claims.jht;

import id.sigap.claims.benefit.Condition;
import id.sigap.contracts.claims.ClaimReason;
import java.util.List;

/** A condition of a JHT claim. */
public sealed interface JhtRule extends Condition<JhtCase>
        permits MemberIsKnown, MemberIsPastPensionAge, MemberHasLeftWork, LastWorkEndedAsClaimed, MemberHasLeftWorkForOneMonth,
        MemberHasJhtBalance {

    /** The rules of one reason, in the order in which a member reads them. */
    static List<JhtRule> of(ClaimReason reason) {
        return switch (reason) {
            case AGE_56 -> List.of(new MemberIsKnown(), new MemberIsPastPensionAge(), new MemberHasJhtBalance());
            case RESIGNATION, PHK -> List.of(new MemberIsKnown(), new MemberHasLeftWork(), new LastWorkEndedAsClaimed(),
                    new MemberHasLeftWorkForOneMonth(reason), new MemberHasJhtBalance());
        };
    }
}
