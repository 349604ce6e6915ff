package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.data.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Ledger accounts of claimants, filled by one balanced transfer from the money that is in transit at the bank, so that the sum of all stays zero. */
final class MoneySaved {

    /** {@code CONTRIBUTIONS_IN_TRANSIT}, by its fixed id. */
    private static final UUID IN_TRANSIT = new UUID(0x7000L, 0x8000_0000_0000_0001L);

    private final Database payment;

    MoneySaved(Database payment) {
        this.payment = payment;
    }

    void book(List<Claimant> claimants) throws SQLException {
        UUID transfer = UUID.randomUUID();
        try (Connection connection = payment.connect()) {
            connection.setAutoCommit(false);
            try (PreparedStatement accounts = connection.prepareStatement("insert into ledger_account (id, membership_id, person_id, programme) values (?, ?, ?, 'JHT')");
                    PreparedStatement transfers = connection.prepareStatement("insert into ledger_transfer (id, kind, subject, digest) values (?, 'CONTRIBUTION', ?, ?)");
                    // the ledger refuses a transfer that does not balance within one statement
                    PreparedStatement entries = connection.prepareStatement("insert into ledger_entry (transfer_id, account_id, amount) select ?, * from unnest(?, ?)")) {
                for (Claimant claimant : claimants) {
                    accounts.setObject(1, claimant.ledgerAccountId());
                    accounts.setObject(2, claimant.membershipId());
                    accounts.setObject(3, claimant.personId());
                    accounts.addBatch();
                }
                UUID[] booked = Stream.concat(Stream.of(IN_TRANSIT), claimants.stream().map(Claimant::ledgerAccountId)).toArray(UUID[]::new);
                Long[] amounts = Stream.concat(Stream.of(-claimants.stream().mapToLong(Claimant::balance).sum()), claimants.stream().map(Claimant::balance)).toArray(Long[]::new);
                entries.setObject(1, transfer);
                entries.setArray(2, connection.createArrayOf("uuid", booked));
                entries.setArray(3, connection.createArrayOf("bigint", amounts));
                transfers.setObject(1, transfer);
                transfers.setObject(2, UUID.randomUUID());
                transfers.setBytes(3, digest(transfer));
                accounts.executeBatch();
                transfers.executeUpdate();
                entries.executeUpdate();
            }
            connection.commit();
        }
    }

    private static byte[] digest(UUID transfer) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(transfer.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
