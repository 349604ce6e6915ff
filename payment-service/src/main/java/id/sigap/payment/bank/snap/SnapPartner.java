package id.sigap.payment.bank.snap;

import java.net.URI;
import java.security.PrivateKey;
import java.time.Duration;

/**
 * What we need to speak to one bank as its client.
 *
 * @param baseUrl       the part before {@code /v1.0/…}; not signed
 * @param sourceAccount our account there, from which payouts go
 * @param bankCode      the bank's own code: accounts with it are reached by its internal services
 * @param timeout       for one exchange
 * @param signedPath    what of the address is signed
 */
public record SnapPartner(URI baseUrl, String clientId, PrivateKey privateKey, SymmetricSignature signature, SignatureEncoding encoding,
        String channelId, String sourceAccount, String bankCode, Duration timeout, SignedPath signedPath) {

    @Override
    public String toString() {
        return "SnapPartner[" + baseUrl + "]";
    }
}
