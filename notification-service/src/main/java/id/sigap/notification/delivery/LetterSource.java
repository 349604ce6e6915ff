package id.sigap.notification.delivery;

import java.util.Set;

/** Writes the letters of some lanes, at the time that they are sent. */
public interface LetterSource {

    Set<Lane> lanes();

    /** Called outside of any transaction. */
    Composed compose(Claimed delivery);
}
