package id.sigap.auth.oauth;

import id.sigap.contracts.type.Npp;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The systems of employers, and their secrets, of which a keyed digest is kept: they are random, so a slow hash would add nothing. */
@ApplicationScoped
class ApiClients {

    private static final int SECRET_BYTES = 32;
    private static final String COLUMNS = "select id, name, npp, scopes, made_at, ended_at from api_client ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final BlindIndex digests;
    private final Clock clock;

    ApiClients(Database database, BlindIndex digests, Clock clock) {
        this.database = database;
        this.digests = digests;
        this.clock = clock;
    }

    /** A client with the secret that is told once. */
    record Added(ApiClient client, String secret) {
        @Override
        public String toString() {
            return "Added[" + client.id() + "]";
        }
    }

    Added add(String name, Npp npp, Set<Scope> scopes, UUID by) {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        ApiClient client = new ApiClient(Ids.next(), name, npp, scopes, clock.instant(), null);
        database.update("insert into api_client (id, name, npp, scopes, secret_digest, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?)", client.id(),
                name, npp.value(), Scope.write(scopes), digest(client.id(), secret), by, client.madeAt());
        return new Added(client, secret);
    }

    /** The client, if the secret is its own and it may still ask for tokens. */
    Optional<ApiClient> authenticate(ClientLogin login) {
        byte[] shown = digest(login.clientId(), login.secret());
        return database.first("select secret_digest from api_client where id = ? and ended_at is null", row -> row.bytes("secret_digest"), login.clientId())
                .filter(kept -> MessageDigest.isEqual(kept, shown)).flatMap(right -> find(login.clientId()));
    }

    Optional<ApiClient> find(UUID id) {
        return database.first(COLUMNS + "where id = ?", ApiClients::read, id);
    }

    List<ApiClient> of(Npp npp, int limit) {
        return database.list(COLUMNS + "where npp = ? order by id desc limit ?", ApiClients::read, npp.value(), limit);
    }

    /** False if there is none, or it was ended before. */
    boolean end(UUID id, UUID by) {
        return database.update("update api_client set ended_by = ?, ended_at = ? where id = ? and ended_at is null", by, clock.instant(), id) == 1;
    }

    private byte[] digest(UUID id, String secret) {
        return digests.of("api-client-secret", id + ":" + secret);
    }

    private static ApiClient read(Row row) throws SQLException {
        return new ApiClient(row.uuid("id"), row.text("name"), new Npp(row.text("npp")), Scope.read(row.text("scopes")).orElseThrow(),
                row.instant("made_at"), row.instant("ended_at"));
    }
}
