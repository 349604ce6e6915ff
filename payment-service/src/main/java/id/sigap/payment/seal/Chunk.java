package id.sigap.payment.seal;

import java.util.List;

/**
 * Some of a part that was walked.
 *
 * @param checked how many things were looked at
 * @param last    the key of the last of them, from which the walk goes on; null if these were all
 */
record Chunk(long checked, List<Break> breaks, String last) {
}
