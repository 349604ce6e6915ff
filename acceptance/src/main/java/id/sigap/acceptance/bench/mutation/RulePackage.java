package id.sigap.acceptance.bench.mutation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules in plain Java, whose tests need no service. */
enum RulePackage {
    CLAIM, JHT, JKK, JKM, JP, JKP, BENEFIT, CONTRIBUTION;

    private static final String CLAIMS = "id.sigap.claims.";
    /** A rule is tested beside it, and by the golden cases and explanations of all. */
    private static final String CLAIMS_TESTS = Stream.of("benefit", "claim", "explain", "golden", "jht", "jkk", "jkm", "jkp", "jp").map(name -> CLAIMS + name + ".*")
            .collect(Collectors.joining(","));
    private static final String CONTRIBUTIONS = "id.sigap.payment.contribution.*";

    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    String module() {
        return this == CONTRIBUTION ? "payment-service" : "claims-service";
    }

    /** As PIT takes patterns. */
    String classes() {
        return this == CONTRIBUTION ? CONTRIBUTIONS : CLAIMS + option() + ".*";
    }

    String tests() {
        return this == CONTRIBUTION ? CONTRIBUTIONS : CLAIMS_TESTS;
    }
}
