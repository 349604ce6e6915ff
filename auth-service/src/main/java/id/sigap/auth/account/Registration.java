package id.sigap.auth.account;

import id.sigap.auth.contact.rule.ContactKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The way from a new account to its first proved contact. */
@Entity
@Table(name = "registration")
class Registration {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String locale;

    @Enumerated(EnumType.STRING)
    @Column(name = "sent_to")
    private ContactKind sentTo;

    @Column(name = "sent_codes")
    private int sentCodes;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    protected Registration() {
    }

    Registration(UUID id, UUID accountId, String locale, Instant expiresAt) {
        this.id = id;
        this.accountId = accountId;
        this.locale = locale;
        this.expiresAt = expiresAt;
    }

    void sent(ContactKind kind, Instant now) {
        sentTo = kind;
        sentAt = now;
        sentCodes++;
    }

    void completed(Instant now) {
        completedAt = now;
    }

    boolean isOver(Instant now) {
        return completedAt != null || !now.isBefore(expiresAt);
    }

    Instant nextCodeAt(Duration resendAfter) {
        return sentAt.plus(resendAfter);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    String locale() {
        return locale;
    }

    ContactKind sentTo() {
        return sentTo;
    }

    int sentCodes() {
        return sentCodes;
    }

    boolean isCompleted() {
        return completedAt != null;
    }
}
