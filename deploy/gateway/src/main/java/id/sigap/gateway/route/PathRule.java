package id.sigap.gateway.route;

/** One path, or all below one: exactly one of the two is set. Means the same as the Gateway API's {@code Exact} and {@code PathPrefix}. */
public record PathRule(String exact, String prefix) {

    public PathRule {
        if ((exact == null) == (prefix == null)) {
            throw new IllegalArgumentException("a path is either exact or a prefix");
        }
        String path = exact == null ? prefix : exact;
        if (!path.startsWith("/") || path.endsWith("/")) {
            throw new IllegalArgumentException("a path starts with / and does not end with it: " + path);
        }
    }

    public boolean matches(String path) {
        if (exact != null) {
            return exact.equals(path);
        }
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }

    /** An exact path beats every prefix; a longer prefix beats a shorter one. */
    public int weight() {
        return exact == null ? prefix.length() : Integer.MAX_VALUE;
    }

    public String text() {
        return exact == null ? prefix : exact;
    }
}
