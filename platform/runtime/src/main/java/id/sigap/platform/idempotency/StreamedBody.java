package id.sigap.platform.idempotency;

/** A body whose own reader takes it piece by piece and knows its limit: its digest is taken on the way, not from a copy. */
public interface StreamedBody {
}
