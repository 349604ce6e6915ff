package id.sigap.gateway.limit;

import java.util.concurrent.atomic.AtomicInteger;

/** A bounded number of places; nobody waits for one. */
public final class Bulkhead {

    private final int places;
    private final AtomicInteger taken = new AtomicInteger();

    public Bulkhead(int places) {
        this.places = places;
    }

    public boolean enter() {
        if (taken.incrementAndGet() <= places) {
            return true;
        }
        taken.decrementAndGet();
        return false;
    }

    public void leave() {
        taken.decrementAndGet();
    }

    public int taken() {
        return Math.min(places, taken.get());
    }
}
