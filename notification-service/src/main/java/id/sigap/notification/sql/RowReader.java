package id.sigap.notification.sql;

import java.sql.SQLException;

/** Makes something of the present row. */
@FunctionalInterface
public interface RowReader<T> {
    T read(Row row) throws SQLException;
}
