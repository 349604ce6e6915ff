package id.sigap.servers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Roles and databases: each service has its own and may enter no other. May be run again and again. */
public final class PostgresSetup {

    private final Connection connection;

    /** @param connection of a super user, in auto-commit mode (a database cannot be made inside a transaction) */
    public PostgresSetup(Connection connection) {
        this.connection = connection;
    }

    public void ensure(String database, String role, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String name = statement.enquoteIdentifier(role, true);
            String verb = exists("select from pg_roles where rolname = ?", role) ? "alter" : "create";
            statement.execute(verb + " role " + name + " with login nosuperuser nocreatedb nocreaterole password "
                    + statement.enquoteLiteral(password));
            if (!exists("select from pg_database where datname = ?", database)) {
                statement.execute("create database " + statement.enquoteIdentifier(database, true) + " owner " + name);
            }
            statement.execute("revoke all on database " + statement.enquoteIdentifier(database, true) + " from public");
            statement.execute("revoke connect on database postgres, template1 from public");
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
