package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Condition;
import java.util.List;

/** A condition of what migrant workers claim beside accidents. */
sealed interface PmiRule extends Condition<PmiAsked> permits PmiRegulationWasInForce, MemberWasProtectedAsMigrant, PmiClaimIsNotExpired {

    /** In the order in which a member reads them. */
    List<PmiRule> ALL = List.of(new PmiRegulationWasInForce(), new MemberWasProtectedAsMigrant(), new PmiClaimIsNotExpired());

    @Override
    default String regulation() {
        return "Permenaker 4/2023";
    }
}
