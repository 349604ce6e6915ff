package id.sigap.acceptance;

import id.sigap.local.Suite;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whatever would lead to somebody: all that the world outside and the suite itself know of people. Finds it in bytes. */
final class PersonalTraces {

    private static final int SHORTEST = 8;

    private final Set<String> traces = new LinkedHashSet<>();

    /** The traces of everybody whom this suite has met so far. */
    static PersonalTraces of(Suite suite) {
        PersonalTraces all = new PersonalTraces();
        all.read(suite, "sandbox", "select number, full_name, birth_date::text from person");
        // a foreigner's number there is country and passport
        all.read(suite, "sandbox", "select substr(number, 4) from person where number !~ '^[0-9]'");
        all.read(suite, "sandbox", "select account_no, holder_name from account");
        all.read(suite, "sandbox", "select recipient from message");
        all.read(suite, "membership", "select id::text, account_id::text from person");
        all.read(suite, "membership", "select kpj from membership");
        all.read(suite, "auth", "select id::text from account");
        return all;
    }

    private void read(Suite suite, String database, String query) {
        try (Connection connection = suite.postgres().connect(database); ResultSet rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    add(rows.getString(column));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask " + database, e);
        }
    }

    /** Adds a trace and the forms in which it may be hidden. */
    void add(String trace) {
        if (trace == null || trace.length() < SHORTEST) {
            return;
        }
        String small = trace.toLowerCase(Locale.ROOT);
        traces.add(small);
        if (small.startsWith("+62")) {
            traces.add(small.substring(3));
        }
        if (small.contains("@")) {
            String name = small.substring(0, small.indexOf('@'));
            if (name.length() >= SHORTEST) {
                traces.add(name);
            }
        }
        if (small.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            traces.add(small.replace("-", ""));
        }
    }

    int size() {
        return traces.size();
    }

    /** The first trace in the bytes, read as text whatever they are. */
    Optional<String> in(byte[] bytes) {
        if (bytes == null) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return traces.stream().filter(text::contains).findFirst();
    }

    Set<String> all() {
        return traces;
    }
}
