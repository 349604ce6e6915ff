package id.sigap.payment.seal;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Merkle trees as RFC 6962, section 2.1, has them: SHA-256, where leaves and nodes are told apart by their first byte. */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {
    }

    static byte[] leaf(byte[] content) {
        MessageDigest digest = Hashes.sha256();
        digest.update(LEAF);
        return digest.digest(content);
    }

    /** @param leaves hashes, at least one */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = leftOf(leaves.size());
        return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    /** The hashes beside the way from a leaf up to the root, nearest first. */
    static List<byte[]> path(List<byte[]> leaves, int index) {
        List<byte[]> path = new ArrayList<>();
        climb(leaves, index, path);
        return path;
    }

    private static void climb(List<byte[]> leaves, int index, List<byte[]> path) {
        if (leaves.size() > 1) {
            int split = leftOf(leaves.size());
            List<byte[]> left = leaves.subList(0, split);
            List<byte[]> right = leaves.subList(split, leaves.size());
            climb(index < split ? left : right, index < split ? index : index - split, path);
            path.add(root(index < split ? right : left));
        }
    }

    /** The largest power of two below so many. */
    private static int leftOf(int leaves) {
        return Integer.highestOneBit(leaves - 1);
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Hashes.sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }
}
