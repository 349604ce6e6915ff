package id.sigap.membership.home;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notices that the account has not read. */
@Schema(name = "Notices")
public record Notices(Instant asOf, @Schema(examples = "2") int unread, @Schema(examples = "/notification/v1/inbox") String href) {
}
