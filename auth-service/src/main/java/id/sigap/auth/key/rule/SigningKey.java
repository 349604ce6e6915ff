package id.sigap.auth.key.rule;

import java.time.Instant;

/**
 * Where a key is in its life: published, signing, retired.
 *
 * @param activeFrom when it is meant to begin to sign
 * @param sentAt     when its publication was seen to have left for the broker; null until then
 * @param signsFrom  when it began to sign; null until then
 * @param retiresAt  when the last token that it signed is over; null until it has a successor
 */
public record SigningKey(String keyId, Instant activeFrom, Instant sentAt, Instant signsFrom, Instant retiresAt) {

    public boolean isWaiting() {
        return signsFrom == null;
    }

    public boolean isSigning() {
        return signsFrom != null && retiresAt == null;
    }

    public boolean isOver(Instant now) {
        return retiresAt != null && !now.isBefore(retiresAt);
    }
}
