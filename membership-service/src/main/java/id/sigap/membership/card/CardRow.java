package id.sigap.membership.card;

import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.Segment;
import java.time.LocalDate;

/**
 * A membership to make a card of.
 *
 * @param employer its name; null outside segment PU
 */
record CardRow(String kpj, String employer, Segment segment, MembershipState.Status status, LocalDate joinedOn) {
}
