package id.sigap.claims.jkp;

import java.math.BigDecimal;

/**
 * What a person did for new work since the month before. Each part is null while it is not known.
 *
 */
public record JobSearch(Boolean selfAssessed, Integer applications, Integer interviews, Boolean counselled, Training training) {

    public JobSearch {
        if (applications != null && applications < 0 || interviews != null && interviews < 0) {
            throw new IllegalArgumentException("applications and interviews are not negative");
        }
    }

    /** @param sessions held for the person so far; zero where no training was taken */
    public record Training(int sessions, int attended) {

        public static final Training NONE = new Training(0, 0);

        public Training {
            if (sessions < 0 || attended < 0 || attended > sessions) {
                throw new IllegalArgumentException("nobody attends more sessions than were held");
            }
        }

        boolean reaches(BigDecimal share) {
            return BigDecimal.valueOf(attended).compareTo(share.multiply(BigDecimal.valueOf(sessions))) >= 0;
        }
    }
}
