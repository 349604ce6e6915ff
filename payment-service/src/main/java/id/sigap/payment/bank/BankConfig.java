package id.sigap.payment.bank;

import id.sigap.payment.bank.snap.SignatureEncoding;
import id.sigap.payment.bank.snap.SignedPath;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * The bank that we collect and pay through. Its keys are secrets (files): {@code snap-client-id}, {@code snap-client-secret},
 * {@code snap-client-private.pem} for our calls, {@code snap-bank-client-id}, {@code snap-bank-secret}, {@code snap-bank-public.pem} for its calls.
 */
@ConfigMapping(prefix = "sigap.bank")
public interface BankConfig {

    /** What stands before {@code /v1.0/…}. */
    @NotNull
    URI url();

    /** The bank's own clearing code: accounts with it are reached by its internal services. */
    @Pattern(regexp = "[0-9]{3}")
    String code();

    /** Our account at the bank, from which payouts go. */
    @Pattern(regexp = "[0-9]{1,19}")
    String sourceAccount();

    /** The prefix of our virtual accounts, without its padding. */
    @Pattern(regexp = "[0-9]{1,8}")
    String partnerServiceId();

    @Pattern(regexp = "[0-9A-Za-z]{1,5}")
    String channelId();

    /** Who we are to QRIS. */
    @Pattern(regexp = "[0-9A-Za-z]{1,64}")
    String merchantId();

    @Pattern(regexp = "[0-9A-Za-z]{1,16}")
    String terminalId();

    @WithDefault("BASE64")
    SignatureEncoding signatureEncoding();

    /** Which path is signed: ASPI and most banks sign what follows the base address, some the whole. */
    @WithDefault("RELATIVE")
    SignedPath signedPath();

    /** The rails that the bank offers, the preferred first. */
    @WithDefault("INTRABANK,BI_FAST,SKN,RTGS")
    List<Rail> rails();

    /** When it takes orders for a rail, on working days of Jakarta; a rail that is not named is open at all times. */
    Map<Rail, Hours> hours();

    interface Hours {
        LocalTime opens();

        /** The cut-off. */
        LocalTime closes();
    }

    @WithDefault("2s")
    Duration connectTimeout();

    /** For one exchange. A step of a payout makes at most four (token, call, and both once more), within a timer's 60 s. */
    @WithDefault("8s")
    Duration timeout();
}
