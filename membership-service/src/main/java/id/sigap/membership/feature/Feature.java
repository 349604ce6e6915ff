package id.sigap.membership.feature;

/** What the home screen offers. */
public enum Feature {
    CARD, BALANCE, JHT_CLAIM, SELFIE, NOTICES
}
