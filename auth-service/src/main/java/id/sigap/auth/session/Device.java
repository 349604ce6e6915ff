package id.sigap.auth.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A device on which an account signed in, as its owner sees it. It proves itself with a secret of which we keep a digest. */
@Entity
@Table(name = "device")
class Device {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    /** Sealed: people name devices after themselves. */
    private byte[] name;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Device() {
    }

    UUID id() {
        return id;
    }

    byte[] name() {
        return name;
    }
}
