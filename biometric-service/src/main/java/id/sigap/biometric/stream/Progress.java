package id.sigap.biometric.stream;

import id.sigap.biometric.verification.VerificationStatus;
import id.sigap.biometric.verification.VerificationView.Queued;

/**
 * How far a selfie has come, as far as a stream looks.
 *
 * @param queued null unless it waits to be read
 */
record Progress(VerificationStatus status, Queued queued) {
}
