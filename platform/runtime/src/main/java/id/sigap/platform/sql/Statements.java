package id.sigap.platform.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Statements that are sent to the database together and run there one after the other, each seeing what those before it did. For work
 * whose parts do not wait for each other's answers: it costs one round trip. Nothing is sent before {@link #run}.
 */
public final class Statements {

    private static final String BETWEEN = ";\n";

    private final Database database;
    private StringJoiner sql = new StringJoiner(BETWEEN);
    private final List<Object> values = new ArrayList<>();
    private final List<Answer<?>> answers = new ArrayList<>();

    Statements(Database database) {
        this.database = database;
    }

    /** What a statement answers, once all have run. */
    public static final class Answer<T> {

        private final Database.Reader<T> reader;
        private List<T> rows;

        private Answer(Database.Reader<T> reader) {
            this.reader = reader;
        }

        /** @throws IllegalStateException before the statements were run */
        public List<T> list() {
            if (rows == null) {
                throw new IllegalStateException("the statements have not run yet");
            }
            return rows;
        }

        public Optional<T> first() {
            return list().stream().findFirst();
        }

        private void read(ResultSet result) throws SQLException {
            rows = new ArrayList<>();
            Row row = new Row(result);
            while (result.next()) {
                rows.add(reader.read(row));
            }
        }
    }

    /** A statement that returns rows; values as {@link Database} takes them. */
    public <T> Answer<T> ask(String statement, Database.Reader<T> reader, Object... bound) {
        Answer<T> answer = new Answer<>(reader);
        add(statement, answer, bound);
        return answer;
    }

    /** A statement that returns none. */
    public void update(String statement, Object... bound) {
        add(statement, null, bound);
    }

    /** Runs them, in the caller's transaction. Those that are added afterwards wait for the next run. */
    public void run() {
        if (!answers.isEmpty()) {
            database.run(this);
            sql = new StringJoiner(BETWEEN);
            values.clear();
            answers.clear();
        }
    }

    int size() {
        return answers.size();
    }

    private void add(String statement, Answer<?> answer, Object... bound) {
        sql.add(statement);
        Collections.addAll(values, bound);
        answers.add(answer);
    }

    String sql() {
        return sql.toString();
    }

    void on(PreparedStatement statement) throws SQLException {
        Database.bind(statement, values.toArray());
        boolean rows = statement.execute();
        for (Answer<?> answer : answers) {
            if (rows != (answer != null)) {
                throw new SQLException(rows ? "a statement returned rows that nobody asked for" : "a statement returned no rows");
            }
            if (rows) {
                try (ResultSet result = statement.getResultSet()) {
                    answer.read(result);
                }
            }
            rows = statement.getMoreResults();
        }
    }
}
