package id.sigap.acceptance.bench.face.load;

import id.sigap.acceptance.data.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The planted fault: a selfie that was accepted and that no worker will begin with, until it is given back. */
final class LostSelfie implements AutoCloseable {

    private static final String LOSE = """
            update face_job set draw_by = 'epoch' where id = (
                select id from face_job where kind = 'SELFIE' and subject = any(?) and claimed_until is null order by queued_at desc limit 1 for update skip locked)
            returning id""";

    private final Database biometric;
    private final UUID job;

    private LostSelfie(Database biometric, UUID job) {
        this.biometric = biometric;
        this.job = job;
    }

    /** @return empty if each of these was being read already */
    static Optional<LostSelfie> among(List<Sent> accepted, Database biometric) throws SQLException {
        try (Connection connection = biometric.connect(); PreparedStatement lose = connection.prepareStatement(LOSE)) {
            lose.setArray(1, connection.createArrayOf("uuid", accepted.stream().map(sent -> UUID.fromString(sent.verificationId())).toArray()));
            try (ResultSet row = lose.executeQuery()) {
                return row.next() ? Optional.of(new LostSelfie(biometric, row.getObject(1, UUID.class))) : Optional.empty();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = biometric.connect(); PreparedStatement giveBack = connection.prepareStatement("update face_job set draw_by = null where id = ?")) {
            giveBack.setObject(1, job);
            giveBack.executeUpdate();
        }
    }
}
