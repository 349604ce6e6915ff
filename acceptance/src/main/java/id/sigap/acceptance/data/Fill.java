package id.sigap.acceptance.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes the first members of a population into a service's database, lot after lot, each in one transaction: where it was
 * interrupted it goes on, and what is there already it does not write again. All constraints and triggers are in force.
 */
public final class Fill {

    private static final int LOT = Employers.BLOCK;
    private static final String UNIQUE_VIOLATION = "23505";

    private final Store store;
    private final Database database;
    private final Population population;
    private final Progress progress;

    /** Is told after each lot. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param members that are in the database now
         * @param rows    that this run has written
         */
        void at(int members, long rows);
    }

    public Fill(Store store, Database database, Population population, Progress progress) {
        this.store = store;
        this.database = database;
        this.population = population;
        this.progress = progress;
    }

    /**
     * Writes those of the first {@code members} that are missing.
     *
     * @return how many rows were written
     * @throws IllegalStateException where the database is not local, or holds people that stand in the way
     */
    public long upTo(int members) throws SQLException {
        if (members < 0 || members > Population.MOST) {
            throw new IllegalArgumentException("a set has up to " + Population.MOST + " members");
        }
        Rows rows = store.rows(population, new Seals(database.secrets()));
        try (Connection connection = database.connect()) {
            int present = present(connection, rows, members);
            long written = write(connection, rows, present, members);
            if (written > 0) {
                settle(connection, rows);
            }
            return written;
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw new IllegalStateException("people of another set are in " + database.url() + ": reset the suite, or use the seed of that set", e);
            }
            throw e;
        }
    }

    private long write(Connection connection, Rows rows, int present, int members) throws SQLException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        connection.setAutoCommit(false);
        long written = 0;
        int next = present;
        progress.at(next, written);
        while (next < members) {
            int end = (int) Math.min((long) (next / LOT + 1) * LOT, members);
            gather(rows, next, end);
            for (CopyTable table : rows.tables()) {
                written += table.send(copies);
            }
            connection.commit();
            next = end;
            progress.at(next, written);
        }
        connection.setAutoCommit(true);
        return written;
    }

    private void gather(Rows rows, int from, int to) {
        if (from % Employers.BLOCK == 0) {
            rows.addEmployers(population.employersOf(from / Employers.BLOCK));
        }
        for (int number = from; number < to; number++) {
            rows.add(population.member(number));
        }
        rows.complete();
    }

    /** How many are there: lots come in order and as a whole, so a search by halves finds the end. */
    private int present(Connection connection, Rows rows, int members) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(rows.presence())) {
            int there = 0;
            int missing = members + 1;
            while (missing - there > 1) {
                int middle = there + (missing - there) / 2;
                find.setObject(1, rows.presenceOf(middle - 1));
                try (var found = find.executeQuery()) {
                    if (found.next()) {
                        there = middle;
                    } else {
                        missing = middle;
                    }
                }
            }
            return there;
        }
    }

    /** As the database would do by and by: it knows its rows, and first readers have nothing left to tidy. */
    private static void settle(Connection connection, Rows rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (CopyTable table : rows.tables()) {
                statement.execute("vacuum (analyze) " + table.name());
            }
        }
    }
}
