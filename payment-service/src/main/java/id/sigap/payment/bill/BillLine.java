package id.sigap.payment.bill;

import id.sigap.payment.contribution.Share;
import java.util.UUID;

/** One worker's share in one programme. */
record BillLine(UUID membershipId, UUID personId, Share share) {
}
