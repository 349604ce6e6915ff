package id.sigap.auth.oauth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of an address or a form. OAuth wants each once at most and takes an empty one for none (RFC 6749, section 3.1); the usual
 * readers of forms tell neither.
 */
final class Parameters {

    private static final int MOST = 40;
    private static final int LONGEST = 16 * 1024;

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Empty if this is no such text. @param encoded may be null: there are none then */
    static Optional<Parameters> read(String encoded) {
        String[] pairs = encoded == null || encoded.isEmpty() ? new String[0] : encoded.split("&");
        if (pairs.length > MOST || encoded != null && encoded.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, List<String>> values = new HashMap<>();
        try {
            for (String pair : pairs) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                values.computeIfAbsent(name, first -> new ArrayList<>(1)).add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        } catch (IllegalArgumentException noEncoding) {
            return Optional.empty();
        }
        return Optional.of(new Parameters(values));
    }

    /** Null if it is not there, empty, or there more than once. */
    String one(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.size() == 1 && !all.getFirst().isEmpty() ? all.getFirst() : null;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean haveRepetitions() {
        return values.values().stream().anyMatch(all -> all.size() > 1);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Parameters" + values.keySet();
    }
}
