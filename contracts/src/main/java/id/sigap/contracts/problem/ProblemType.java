package id.sigap.contracts.problem;

/**
 * A kind of error that a client can meet (RFC 9457). The type URI is stable; the texts, in Indonesian and English, may improve.
 * Implemented by one enum per service. Detail texts may hold {@code {0}}, {@code {1}} … for values.
 */
public interface ProblemType {

    String TYPE_PREFIX = "urn:sigap:problem:";

    String name();

    int status();

    Text title();

    /** What happened and what to do next. */
    Text detail();

    /** The stable {@code type} member, for example {@code urn:sigap:problem:nik-invalid}. */
    default String type() {
        return TYPE_PREFIX + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** One text in the two languages of the product. */
    record Text(String indonesian, String english) {
        public String in(java.util.Locale locale) {
            return "en".equals(locale.getLanguage()) ? english : indonesian;
        }
    }
}
