package id.sigap.auth.openid;

import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** What clients were given with sessions; it goes with the session. */
@ApplicationScoped
public class OpenIdGrants {

    private final Database database;

    OpenIdGrants(Database database) {
        this.database = database;
    }

    public void keep(OpenIdGrant grant) {
        database.update("insert into openid_grant (session_id, client_id, scopes, nonce, method, signed_in_at) values (?, ?, ?, ?, ?, ?)",
                grant.sessionId(), grant.clientId(), OpenIdScope.write(grant.scopes()), grant.nonce(), grant.method(), grant.signedInAt());
    }

    /** Empty for a session that OpenID Connect has no part in. */
    public Optional<OpenIdGrant> of(UUID sessionId) {
        return database.first("select session_id, client_id, scopes, nonce, method, signed_in_at from openid_grant where session_id = ?",
                OpenIdGrants::read, sessionId);
    }

    private static OpenIdGrant read(Row row) throws SQLException {
        return new OpenIdGrant(row.uuid("session_id"), row.text("client_id"), OpenIdScope.read(row.text("scopes")), row.text("nonce"),
                row.constant(SignInMethod.class, "method"), row.instant("signed_in_at"));
    }
}
