package id.sigap.auth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One passkey on one phone, as WebAuthn Level 3 has it: ES256, no attestation. It can be made to misbehave. */
public final class SoftwareAuthenticator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final byte[] credentialId = bytes(UUID.randomUUID());
    private final KeyPair keys;
    public String origin = "http://localhost:8080";
    public String rpId = "localhost";
    public boolean verifiesUser = true;
    public int counter;
    private byte[] userHandle = new byte[0];

    public SoftwareAuthenticator() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RegistrationResponseJSON to creation options. */
    public Map<String, Object> create(Map<String, Object> options) {
        userHandle = Base64.getUrlDecoder().decode((String) ((Map<?, ?>) options.get("user")).get("id"));
        byte[] data = authenticatorData(ATTESTED, attested());
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write(0xa3);
        text(object, "fmt");
        text(object, "none");
        text(object, "attStmt");
        object.write(0xa0);
        text(object, "authData");
        octets(object, data);
        return credential(Map.of("clientDataJSON", url(clientData("webauthn.create", options)), "attestationObject", url(object.toByteArray())));
    }

    /** AuthenticationResponseJSON to request options. */
    public Map<String, Object> get(Map<String, Object> options) {
        counter++;
        byte[] clientData = clientData("webauthn.get", options);
        byte[] data = authenticatorData(0, new byte[0]);
        Map<String, Object> response = new HashMap<>();
        response.put("clientDataJSON", url(clientData));
        response.put("authenticatorData", url(data));
        response.put("signature", url(sign(data, sha256(clientData))));
        response.put("userHandle", url(userHandle));
        return credential(response);
    }

    private Map<String, Object> credential(Map<String, Object> response) {
        return Map.of("id", url(credentialId), "rawId", url(credentialId), "type", "public-key", "clientExtensionResults", Map.of(), "response", response);
    }

    private byte[] clientData(String type, Map<String, Object> options) {
        try {
            return JSON.writeValueAsBytes(Map.of("type", type, "challenge", options.get("challenge"), "origin", origin, "crossOrigin", false));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] authenticatorData(int flags, byte[] more) {
        int all = flags | PRESENT | (verifiesUser ? VERIFIED : 0);
        return ByteBuffer.allocate(37 + more.length).put(sha256(rpId.getBytes(StandardCharsets.UTF_8))).put((byte) all).putInt(counter).put(more).array();
    }

    private byte[] attested() {
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        ECPublicKey point = (ECPublicKey) keys.getPublic();
        key.writeBytes(new byte[]{(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21});
        octets(key, coordinate(point.getW().getAffineX()));
        key.write(0x22);
        octets(key, coordinate(point.getW().getAffineY()));
        return ByteBuffer.allocate(18 + credentialId.length + key.size()).put(new byte[16]).putShort((short) credentialId.length).put(credentialId)
                .put(key.toByteArray()).array();
    }

    private byte[] sign(byte[] data, byte[] clientDataHash) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(clientDataHash);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.write(0x60 | text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void octets(ByteArrayOutputStream out, byte[] bytes) {
        if (bytes.length < 256) {
            out.write(0x58);
        } else {
            out.write(0x59);
            out.write(bytes.length >> 8);
        }
        out.write(bytes.length & 0xff);
        out.writeBytes(bytes);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
