package id.sigap.biometric.work;

import id.sigap.biometric.vault.PictureKind;
import id.sigap.platform.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The queue in front of the face engine, as rows: what was accepted survives any crash and is done once. */
@ApplicationScoped
public class FaceJobs {

    // The attempt is counted before it runs, so that a picture that kills the process is counted too.
    private static final String CLAIM = """
            update face_job set claimed_until = ?, attempts = attempts + 1 where id = (
                select id from face_job where (claimed_until is null or claimed_until < ?) and (draw_by is null or draw_by > ?)
                order by queued_at limit 1 for update skip locked)
            returning id, kind, subject, attempts""";

    private final AgroalDataSource database;
    private final Clock clock;

    FaceJobs(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void enqueue(PictureKind kind, UUID subject) {
        update("insert into face_job (id, kind, subject, queued_at) values (?, ?, ?, ?) on conflict (kind, subject) do nothing",
                Ids.next(), kind.name(), subject, clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Selfies and challenges that wait or are being read. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public int selfies() {
        try (Connection c = database.getConnection();
                PreparedStatement count = c.prepareStatement("select count(*) from face_job where kind in ('SELFIE', 'FRAMES')");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new FaceWorkException("could not count", e);
        }
    }

    /** Takes the oldest free job, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<FaceJob> claim(Duration lease) {
        Instant now = clock.instant();
        try (Connection c = database.getConnection(); PreparedStatement claim = c.prepareStatement(CLAIM)) {
            claim.setObject(1, now.plus(lease).atOffset(ZoneOffset.UTC));
            claim.setObject(2, now.atOffset(ZoneOffset.UTC));
            claim.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = claim.executeQuery()) {
                return row.next() ? Optional.of(new FaceJob(row.getObject(1, UUID.class), PictureKind.valueOf(row.getString(2)),
                        row.getObject(3, UUID.class), row.getInt(4))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new FaceWorkException("could not claim", e);
        }
    }

    /** Ends a job, in the transaction of its effect. False if another took it over meanwhile: then the effect is that one's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean finish(FaceJob job) {
        return update("delete from face_job where id = ? and attempts = ?", job.id(), job.attempt()) == 1;
    }

    /** Puts a job back that failed, to be tried again after a while. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void putBack(FaceJob job, Duration wait) {
        update("update face_job set claimed_until = ? where id = ? and attempts = ?",
                clock.instant().plus(wait).atOffset(ZoneOffset.UTC), job.id(), job.attempt());
    }

    private int update(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement update = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new FaceWorkException("could not update", e);
        }
    }
}
