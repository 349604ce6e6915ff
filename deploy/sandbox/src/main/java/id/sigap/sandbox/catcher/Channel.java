package id.sigap.sandbox.catcher;

public enum Channel {
    MAIL, SMS
}
