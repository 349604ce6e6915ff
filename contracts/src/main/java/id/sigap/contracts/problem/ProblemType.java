package id.sigap.contracts.problem;

/**
 * A kind of error that a client can meet (RFC 9457). The type URI is stable; the texts, in Indonesian and English, may improve.
 * Implemented by one enum per service. Detail texts may hold {@code {0}}, {@code {1}} … for values.
 */
public interface ProblemType {

    String TYPE_PREFIX = "urn:sigap:problem:";

    String name();

    Words words();

    /** The HTTP status. */
    default int status() {
        return words().status();
    }

    default Text title() {
        return words().title();
    }

    /** What happened and what to do next. */
    default Text detail() {
        return words().detail();
    }

    /** The stable {@code type} member, for example {@code urn:sigap:problem:nik-invalid}. */
    default String type() {
        return TYPE_PREFIX + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** What a kind of problem says. */
    record Words(int status, Text title, Text detail) {
    }

    /** One text in the two languages of the product. */
    record Text(String indonesian, String english) {
        public String in(java.util.Locale locale) {
            return "en".equals(locale.getLanguage()) ? english : indonesian;
        }
    }
}
