package id.sigap.claims.officer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;

/** How officers' work is dealt out. */
@ConfigMapping(prefix = "sigap.claims.officers")
public interface OfficerConfig {

    /** Branch codes by province and regency (four digits) or by province (two); the longer one wins. What is not named is the head office's. */
    Map<String, String> branches();

    /** Whether only the officer to whom a claim is assigned may decide it; else whoever finds it unassigned may too. */
    @WithDefault("false")
    boolean onlyAssigned();

    /** How long an assigned claim may lie before it goes back into its queue. */
    @WithDefault("PT24H")
    Duration idle();

    /** How many claims are tried until one is found that the officer may decide. */
    @WithDefault("20")
    @Min(1)
    @Max(100)
    int tries();

    /** Work that ended longer ago no longer ties an officer to an employer; in years. */
    @WithDefault("5")
    @Min(0)
    @Max(50)
    int employerYears();

    /** Working days from the due day until the head office takes over. */
    @WithDefault("2")
    @Min(1)
    @Max(30)
    int graceDays();
}
