package id.sigap.sandbox.bank.snap;

import id.sigap.sandbox.Secrets;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The bank's half of what both sides agreed on. "Client" is payment-service calling the bank, "bank" the bank calling it. */
@Singleton
public class SnapKeys {

    private final String clientId;
    private final byte[] clientSecret;
    private final PublicKey clientKey;
    private final String bankClientId;
    private final byte[] bankSecret;
    private final PrivateKey bankKey;

    SnapKeys(Secrets secrets) throws GeneralSecurityException {
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        clientId = secrets.text("snap-client-id");
        clientSecret = secrets.bytes("snap-client-secret");
        clientKey = rsa.generatePublic(new X509EncodedKeySpec(pem(secrets.text("snap-client-public.pem"))));
        bankClientId = secrets.text("snap-bank-client-id");
        bankSecret = secrets.bytes("snap-bank-secret");
        bankKey = rsa.generatePrivate(new PKCS8EncodedKeySpec(pem(secrets.text("snap-bank-private.pem"))));
    }

    String clientId() {
        return clientId;
    }

    byte[] clientSecret() {
        return clientSecret.clone();
    }

    PublicKey clientKey() {
        return clientKey;
    }

    public String bankClientId() {
        return bankClientId;
    }

    public byte[] bankSecret() {
        return bankSecret.clone();
    }

    public PrivateKey bankKey() {
        return bankKey;
    }

    private static byte[] pem(String text) {
        return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
    }
}
