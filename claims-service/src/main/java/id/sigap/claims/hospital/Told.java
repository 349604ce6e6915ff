package id.sigap.claims.hospital;

import id.sigap.contracts.type.FacilityCode;
import java.time.Instant;
import java.util.UUID;

/** That a hospital was told of an accident: it may bill for the care of the worker, and sees nothing of the accident. */
public record Told(UUID id, UUID accidentId, FacilityCode facility, By by, Instant at) {

    /** As what somebody told it. */
    public enum By {
        WORKER, EMPLOYER, OFFICER
    }
}
