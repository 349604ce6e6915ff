package id.sigap.claims.heir.kin;

import id.sigap.claims.benefit.Relation;
import java.util.List;

/** What one claimant may claim, or why not. */
public sealed interface Right {

    /**
     * @param portion  of the programme's whole; for the death benefit of the whole without or with the funeral grant
     * @param relation null for who paid the funeral
     * @param member   who the share belongs to: the claimant or a ward; null for who paid the funeral
     * @param guardian as which the claimant acts; null for oneself
     * @param withFuneral whether the death benefit that is divided includes the funeral grant
     */
    record Entitled(Claimable claimable, Portion portion, Relation relation, FamilyMember member, Guardian guardian, List<Need> proofs,
            boolean withFuneral) implements Right {
        public Entitled {
            proofs = List.copyOf(proofs);
        }

        @Override
        public String toString() {
            return "Entitled[" + claimable + ", " + portion.share() + "]";
        }
    }

    record None(NoRight why) implements Right {
    }
}
