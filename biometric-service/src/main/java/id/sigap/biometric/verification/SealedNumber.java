package id.sigap.biometric.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A person's number at rest, sealed with its owner's key.
 *
 * @param nik      of a citizen; null of a foreigner
 * @param passport of a foreigner; null of a citizen
 */
@Embeddable
public record SealedNumber(@Column(name = "sealed_nik") byte[] nik, @Column(name = "sealed_passport") byte[] passport) {
}
