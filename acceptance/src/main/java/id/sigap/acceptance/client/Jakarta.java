package id.sigap.acceptance.client;

import java.time.LocalDate;
import java.time.ZoneId;

/** Legal days are days in Jakarta, whatever the zone of this machine. */
public final class Jakarta {

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Jakarta() {
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
