package id.sigap.auth.code;

/** What is known of a code's way. ON_ITS_WAY also where the mail server or SMS gateway is being tried again. */
public enum DeliveryState {
    ON_ITS_WAY, SENT, FAILED, EXPIRED
}
