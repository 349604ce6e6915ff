package id.sigap.auth.session;

import id.sigap.platform.sql.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One sign-in on one device, kept alive by its refresh tokens. */
@Entity
@Table(name = "session")
class Session {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "device_id")
    private UUID deviceId;

    /** Random, so that the service's secret alone is not enough to forge a refresh token. */
    private byte[] seed;

    private int generation;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "rotated_at")
    private Instant rotatedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** Null for a session of bearer tokens. */
    @Column(name = "key_thumbprint")
    private String keyThumbprint;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    /** Null for our own apps. */
    @Column(name = "client_id")
    private String clientId;

    protected Session() {
    }

    Session(UUID id, UUID accountId, UUID deviceId, byte[] seed, String keyThumbprint, Instant now, Instant expiresAt) {
        this.id = id;
        this.accountId = accountId;
        this.deviceId = deviceId;
        this.seed = seed.clone();
        this.generation = 1;
        this.keyThumbprint = keyThumbprint;
        this.createdAt = now;
        this.rotatedAt = now;
        this.expiresAt = expiresAt;
    }

    static Session read(Row row) throws SQLException {
        Session session = new Session(row.uuid("id"), row.uuid("account_id"), row.uuid("device_id"), row.bytes("seed"), row.text("key_thumbprint"),
                row.instant("created_at"), row.instant("expires_at"));
        session.clientId = row.text("client_id");
        session.generation = row.integer("generation");
        session.rotatedAt = row.instant("rotated_at");
        session.endedAt = row.instant("ended_at");
        session.endReason = row.constant(EndReason.class, "end_reason");
        return session;
    }

    void rotated(Instant now, Instant expires) {
        generation++;
        rotatedAt = now;
        expiresAt = expires;
    }

    /** From now on the holder of this key alone renews the session. */
    void bind(String thumbprint) {
        keyThumbprint = thumbprint;
    }

    /** From now on it is this client's. */
    void handOver(String client) {
        clientId = client;
    }

    void ended(EndReason reason, Instant now) {
        endedAt = now;
        endReason = reason;
    }

    boolean isLive(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    UUID deviceId() {
        return deviceId;
    }

    byte[] seed() {
        return seed;
    }

    int generation() {
        return generation;
    }

    /** The OAuth client that it was opened for; empty for our own apps. */
    Optional<String> clientId() {
        return Optional.ofNullable(clientId);
    }

    Optional<String> keyThumbprint() {
        return Optional.ofNullable(keyThumbprint);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant rotatedAt() {
        return rotatedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
