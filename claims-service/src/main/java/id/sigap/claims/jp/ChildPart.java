package id.sigap.claims.jp;

import id.sigap.contracts.type.Rupiah;

/**
 * What one child has of a month of the children's pension.
 *
 * @param sharedBy how many children share that month equally
 */
public record ChildPart(Sharer child, int sharedBy, Rupiah amount) {
}
