package id.sigap.claims.accident;

import id.sigap.claims.readmodel.Workers;
import id.sigap.contracts.membership.Segment;
import java.util.UUID;

/** The membership that protected the victim on the day of the accident. @param employerId null outside segment PU */
record Cover(UUID membershipId, Segment segment, UUID employerId) {

    /** None is known. */
    static final Cover NONE = new Cover(null, null, null);

    static Cover of(Workers.Protecting found) {
        return new Cover(found.membershipId(), found.segment(), found.employerId());
    }

    boolean known() {
        return membershipId != null;
    }
}
