package id.sigap.biometric.review;

import id.sigap.biometric.vault.PictureKind;
import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The book of who looked at whose picture. */
@ApplicationScoped
public class PictureAccess {

    private static final UUID LATEST = new UUID(-1, -1);

    private final Database database;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    PictureAccess(Database database, Pseudonyms pseudonyms, Clock clock) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void record(UUID verificationId, UUID accountId, PictureKind kind, UUID officerId) {
        database.update("insert into picture_access (id, verification_id, account_id, kind, officer_id, seen_at) values (?, ?, ?, ?, ?, ?)", Ids.next(),
                verificationId, accountId, kind, officerId, clock.instant());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean saw(UUID verificationId, UUID officerId, Set<PictureKind> kinds) {
        return database.first("select count(distinct kind) as kinds from picture_access where verification_id = ? and officer_id = ? and kind = any(?)",
                row -> row.number("kinds") == kinds.size(), verificationId, officerId, kinds).orElseThrow();
    }

    /** Whether any officer opened it for this review. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean seen(UUID verificationId, PictureKind kind) {
        return database.first("select from picture_access where verification_id = ? and kind = ?", row -> true, verificationId, kind).isPresent();
    }

    /** Of one account's pictures, latest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<AccessView> of(UUID accountId, Optional<UUID> before, int most) {
        return database.list("""
                select id, verification_id, likeness_case_id, kind, officer_id, seen_at from picture_access where account_id = ? and id < ? order by id desc limit ?""",
                row -> new AccessView(row.uuid("id"), row.uuid("verification_id"), row.uuid("likeness_case_id"), row.constant(PictureKind.class, "kind"), Role.OFFICER,
                        pseudonyms.of(row.uuid("officer_id")), row.instant("seen_at")), accountId, before.orElse(LATEST), most);
    }
}
