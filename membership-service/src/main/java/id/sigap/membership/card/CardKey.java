package id.sigap.membership.card;

import java.security.PrivateKey;

/** The key that signs cards now. */
record CardKey(String keyId, PrivateKey privateKey) {

    @Override
    public String toString() {
        return "CardKey[" + keyId + "]";
    }
}
