package id.sigap.gateway.route;

/** A steady rate of requests with a burst on top. */
public record Rate(int perSecond, int burst) {

    public Rate {
        if (perSecond < 1 || burst < perSecond) {
            throw new IllegalArgumentException("a rate needs perSecond >= 1 and burst >= perSecond, not " + perSecond + " and " + burst);
        }
    }
}
