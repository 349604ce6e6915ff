package id.sigap.gateway.route;

import java.util.regex.Pattern;

/**
 * Refuses paths that two programs may read in two ways: {@code /auth/v1/../../q/metrics} looks like a path of auth here and is
 * another one to a service that resolves the dots.
 */
final class SafePath {

    /** Dot segments, empty segments, matrix parameters, backslashes, and their percent-encoded forms (an encoded percent sign hides more). */
    private static final Pattern DOUBTFUL = Pattern.compile("/\\.{1,2}(/|$)|//|;|\\\\|%(2e|2f|3b|5c|25|00)", Pattern.CASE_INSENSITIVE);

    private SafePath() {
    }

    static boolean isSafe(String path) {
        return path != null && !DOUBTFUL.matcher(path).find();
    }
}
