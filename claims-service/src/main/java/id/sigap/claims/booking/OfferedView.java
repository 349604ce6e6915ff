package id.sigap.claims.booking;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The times that were offered, in the order of the request. */
@Schema(name = "OfferedSlots")
record OfferedView(List<OfficerSlotView> items) {
}
