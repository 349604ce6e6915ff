package id.sigap.acceptance.bench.people;

import id.sigap.acceptance.data.Database;
import id.sigap.acceptance.data.Seals;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Enrols many persons with one face, that of a member who was bound by a selfie: each copy sealed with a key of its person's own. */
public final class FacesKnown {

    private static final String FACE = "face";
    private static final int INDEX_BYTES = 32;

    private final Database biometric;
    private final Seals seals;
    private final SecureRandom random = new SecureRandom();

    /** @param engine that read it: a row that does not say so would be opened and looked at in the background */
    private record Face(byte[] open, String engine) {
    }

    public FacesKnown(Database biometric) {
        this.biometric = biometric;
        this.seals = new Seals(biometric.secrets());
    }

    public void enrol(UUID model, List<? extends Newcomer> newcomers) throws SQLException {
        try (Connection connection = biometric.connect()) {
            connection.setAutoCommit(false);
            Face face = faceOf(connection, model);
            try (PreparedStatement keys = connection.prepareStatement("insert into person_key (owner_id, wrapped_key, kek_id) values (?, ?, 'kek')");
                    PreparedStatement rows = connection.prepareStatement("""
                            insert into enrolment (person_id, account_id, binding_id, person_key, sealed_nik, sealed_face, face_model, enrolled_at)
                            values (?, ?, ?, ?, ?, ?, ?, now())""");
                    PreparedStatement consents = connection.prepareStatement("""
                            insert into consent (id, account_id, purpose, version, language, given_at)
                            select gen_random_uuid(), ?, 'CLAIM', version, language, now() from consent where ended_at is null order by given_at desc limit 1""")) {
                for (Newcomer newcomer : newcomers) {
                    Seals.Key key = seals.newKey(newcomer.personId());
                    keys.setObject(1, newcomer.personId());
                    keys.setBytes(2, key.wrapped());
                    keys.addBatch();
                    byte[] index = new byte[INDEX_BYTES];
                    random.nextBytes(index);
                    rows.setObject(1, newcomer.personId());
                    rows.setObject(2, newcomer.accountId());
                    rows.setObject(3, newcomer.sessionId());
                    rows.setBytes(4, index);
                    rows.setBytes(5, key.seal("nik", "3171015708880001".getBytes(StandardCharsets.UTF_8)));
                    rows.setBytes(6, key.seal(FACE, face.open()));
                    rows.setString(7, face.engine());
                    rows.addBatch();
                    // to the text that the model agreed to
                    consents.setObject(1, newcomer.accountId());
                    consents.addBatch();
                }
                keys.executeBatch();
                rows.executeBatch();
                consents.executeBatch();
            }
            connection.commit();
        }
    }

    private Face faceOf(Connection connection, UUID person) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("""
                select k.wrapped_key, e.sealed_face, e.face_model from enrolment e join person_key k on k.owner_id = e.person_id where e.person_id = ?""")) {
            ask.setObject(1, person);
            try (ResultSet row = ask.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the model's face is not enrolled");
                }
                return new Face(seals.key(person, row.getBytes(1)).open(FACE, row.getBytes(2)), row.getString(3));
            }
        }
    }
}
