package id.sigap.acceptance.bench.face.load;

/** A selfie that was accepted. */
record Sent(Sitter sitter, String verificationId) {
}
