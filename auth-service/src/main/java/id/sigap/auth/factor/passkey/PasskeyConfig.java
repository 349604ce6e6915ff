package id.sigap.auth.factor.passkey;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** For whom passkeys are made. */
@ConfigMapping(prefix = "sigap.auth.passkey")
public interface PasskeyConfig {

    /** The relying party's id (WebAuthn, 5.4.2): a domain. The public URL's host if not said; passkeys are lost when it changes. */
    Optional<String> rpId();

    /** Origins that may answer, besides the public URL: an Android app is {@code android:apk-key-hash:…}. */
    Optional<List<String>> origins();
}
