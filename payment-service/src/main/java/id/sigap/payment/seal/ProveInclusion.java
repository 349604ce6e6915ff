package id.sigap.payment.seal;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shows that one transfer is under a seal, without the others that are. */
@ApplicationScoped
public class ProveInclusion {

    private static final HexFormat HEX = HexFormat.of();

    private final Database db;

    ProveInclusion(Database db) {
        this.db = db;
    }

    /**
     * The way from a transfer to its seal's root.
     *
     * @param leaf hash of the transfer with its entries
     * @param path hashes beside the way, from the leaf upwards (RFC 6962, section 2.1.1)
     */
    public record Inclusion(UUID transferId, @Schema(examples = "3") int position, @Schema(examples = "9c22…") String leaf,
            @Schema(examples = "[\"9c22…\",\"e07b…\"]") List<String> path, SealView seal) {
    }

    /** A seal; hashes in hex. */
    public record SealView(@Schema(examples = "81204") long number, @Schema(examples = "17") int transfers, UUID firstTransfer, UUID lastTransfer,
            @Schema(examples = "5d1f…") String root, @Schema(examples = "e07b…") String previous, @Schema(examples = "41aa…") String hash, Instant sealedAt) {

        static SealView of(Seal seal) {
            return new SealView(seal.number(), seal.transfers(), seal.first(), seal.last(), HEX.formatHex(seal.root()), HEX.formatHex(seal.previous()),
                    HEX.formatHex(seal.hash()), seal.sealedAt());
        }
    }

    private record Place(long seal, int position) {
    }

    /** @throws ProblemException if there is no such transfer, or it is not sealed yet */
    Inclusion of(UUID transferId) {
        Place place = db.first("select seal, position from ledger_sealed where transfer_id = ?",
                row -> new Place(row.number("seal"), row.integer("position")), transferId).orElseThrow(() -> missing(transferId));
        Seal seal = db.first("select " + Seal.COLUMNS + " from ledger_seal where number = ?", Seal::of, place.seal()).orElseThrow();
        List<byte[]> leaves = db.list("select leaf from ledger_sealed where seal = ? order by position", row -> row.bytes("leaf"), place.seal());
        return new Inclusion(transferId, place.position(), HEX.formatHex(leaves.get(place.position())),
                MerkleTree.path(leaves, place.position()).stream().map(HEX::formatHex).toList(), SealView.of(seal));
    }

    private ProblemException missing(UUID transferId) {
        boolean known = db.first("select 1 from ledger_transfer where id = ?", row -> true, transferId).isPresent();
        return known ? new ProblemException(PaymentProblem.TRANSFER_NOT_SEALED).retryAfter(Duration.ofSeconds(1))
                : new ProblemException(PaymentProblem.TRANSFER_NOT_FOUND);
    }
}
