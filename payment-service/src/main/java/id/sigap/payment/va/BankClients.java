package id.sigap.payment.va;

import id.sigap.payment.bank.BankConfig;
import id.sigap.payment.bank.snap.PemKeys;
import id.sigap.payment.bank.snap.SignatureEncoding;
import id.sigap.payment.bank.snap.SnapRequest;
import id.sigap.payment.bank.snap.SymmetricSignature;
import id.sigap.payment.bank.snap.TokenSignature;
import id.sigap.platform.crypto.Secrets;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.PublicKey;

/** The bank as a client of ours, and how its calls prove that they are its own. */
@Startup
@Singleton
class BankClients {

    private final String clientId;
    private final PublicKey key;
    private final SymmetricSignature signature;
    private final SignatureEncoding encoding;

    BankClients(Secrets secrets, BankConfig config) {
        this.clientId = secrets.text("snap-bank-client-id");
        this.key = PemKeys.publicKey(secrets.text("snap-bank-public.pem"));
        this.encoding = config.signatureEncoding();
        this.signature = new SymmetricSignature(secrets.text("snap-bank-secret"), encoding);
    }

    boolean isKnown(String id) {
        return clientId.equals(id);
    }

    boolean signedTokenCall(String timestamp, String given) {
        return TokenSignature.verify(key, clientId, timestamp, given, encoding);
    }

    boolean signed(SnapRequest request, String given) {
        return signature.verify(request, given);
    }
}
