package id.sigap.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.servers.Folders;
import id.sigap.servers.Home;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.KeyAgreement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecretFilesTest {

    private final Layout layout = new Layout(Home.root(), "secrets-test");

    @BeforeEach
    void make() {
        layout.prepare();
        new SecretFiles(layout).prepare();
    }

    @AfterEach
    void remove() {
        Folders.remove(layout.home());
    }

    @Test
    void everySecretIsForItsOwnerAloneAndStays() throws Exception {
        String before = read(Part.CLAIMS, "kek");
        new SecretFiles(layout).prepare();
        assertEquals(before, read(Part.CLAIMS, "kek"));
        try (Stream<Path> files = Files.walk(layout.home())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), file.toString());
            }
        }
    }

    @Test
    void servicesShareThePseudonymsKeyAndNoOther() throws Exception {
        assertEquals(read(Part.CLAIMS, "pseudonym"), read(Part.PAYMENT, "pseudonym"));
        for (String name : new String[] {"kek", "blind-index"}) {
            assertNotEquals(read(Part.CLAIMS, name), read(Part.PAYMENT, name));
            assertEquals(32, Base64.getDecoder().decode(read(Part.CLAIMS, name)).length);
        }
    }

    @Test
    void theCodesKeyPairAgrees() throws Exception {
        JsonNode sender = new ObjectMapper().readTree(read(Part.AUTH, "notification-public.jwk"));
        JsonNode reader = new ObjectMapper().readTree(read(Part.NOTIFICATION, "notification-private.jwk"));
        assertEquals("P-256", sender.get("crv").asText());
        assertEquals(sender.get("kid"), reader.get("kid"));
        assertEquals(null, sender.get("d"));
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECParameterSpec spec = curve.getParameterSpec(ECParameterSpec.class);
        KeyFactory factory = KeyFactory.getInstance("EC");
        PublicKey point = factory.generatePublic(new ECPublicKeySpec(new ECPoint(number(sender, "x"), number(sender, "y")), spec));
        PrivateKey scalar = factory.generatePrivate(new ECPrivateKeySpec(number(reader, "d"), spec));
        KeyPairGenerator other = KeyPairGenerator.getInstance("EC");
        other.initialize(spec);
        var ephemeral = other.generateKeyPair();
        assertArrayEquals(agree(ephemeral.getPrivate(), point), agree(scalar, ephemeral.getPublic()));
    }

    @Test
    void theBankAndPaymentKnowEachOther() throws Exception {
        assertEquals(read(Part.PAYMENT, "snap-client-secret"), read(Part.SANDBOX, "snap-client-secret"));
        signedHereVerifiesThere(Part.PAYMENT, Part.SANDBOX, "snap-client");
        signedHereVerifiesThere(Part.SANDBOX, Part.PAYMENT, "snap-bank");
    }

    private void signedHereVerifiesThere(Part here, Part there, String name) throws Exception {
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(rsa.generatePrivate(new PKCS8EncodedKeySpec(pem(here, name + "-private.pem"))));
        signature.update(new byte[] {1, 2, 3});
        byte[] signed = signature.sign();
        signature.initVerify(rsa.generatePublic(new X509EncodedKeySpec(pem(there, name + "-public.pem"))));
        signature.update(new byte[] {1, 2, 3});
        assertEquals(true, signature.verify(signed));
    }

    private byte[] pem(Part part, String name) throws Exception {
        return Base64.getMimeDecoder().decode(read(part, name).replaceAll("-----[A-Z ]+-----", ""));
    }

    private static byte[] agree(PrivateKey own, PublicKey others) throws Exception {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(others, true);
        return agreement.generateSecret();
    }

    private static BigInteger number(JsonNode key, String field) {
        byte[] bytes = Base64.getUrlDecoder().decode(key.get(field).asText());
        assertEquals(32, bytes.length);
        return new BigInteger(1, bytes);
    }

    private String read(Part part, String name) throws Exception {
        return Files.readString(layout.secrets(part).resolve(name));
    }
}
