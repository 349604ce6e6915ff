package id.sigap.payment.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final HexFormat HEX = HexFormat.of();

    /** The inputs and roots by which implementations of Certificate Transparency are told to agree. */
    private static final List<String> INPUTS = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void rootsAreThoseOfCertificateTransparency() {
        List<byte[]> leaves = INPUTS.stream().map(HEX::parseHex).map(MerkleTree::leaf).toList();
        for (int size = 1; size <= leaves.size(); size++) {
            assertEquals(ROOTS.get(size - 1), HEX.formatHex(MerkleTree.root(leaves.subList(0, size))));
        }
    }

    @Test
    void everyPathLeadsToTheRootAndNoOtherLeafDoes() {
        for (int size = 1; size <= 40; size++) {
            List<byte[]> leaves = new ArrayList<>(Stream.iterate(0, i -> i + 1).limit(size).map(i -> MerkleTree.leaf(new byte[] {i.byteValue()})).toList());
            String root = HEX.formatHex(MerkleTree.root(leaves));
            for (int i = 0; i < size; i++) {
                List<String> path = MerkleTree.path(leaves, i).stream().map(HEX::formatHex).toList();
                assertEquals(root, AuditPath.root(HEX.formatHex(leaves.get(i)), i, size, path));
                assertNotEquals(root, AuditPath.root(HEX.formatHex(MerkleTree.leaf(new byte[] {99})), i, size, path));
            }
        }
    }
}
