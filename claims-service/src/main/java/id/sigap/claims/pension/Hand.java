package id.sigap.claims.pension;

import java.util.UUID;

/** The officer who acts, and the officer's words; they are personal. */
record Hand(UUID officer, String note) {

    @Override
    public String toString() {
        return "Hand[" + officer + "]";
    }
}
