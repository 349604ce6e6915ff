package id.sigap.platform.security.dpop;

/** What is wrong with a proof: told to the client, who can do something about it. */
public enum Flaw {
    MISSING, MALFORMED, METHOD, ADDRESS, TIME, TOKEN, REPLAYED, KEY
}
