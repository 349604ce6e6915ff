package id.sigap.payment.bill;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.Share;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up a bill while its lines come by. */
final class Tally {

    private final Map<Programme, Bill.Part> parts = new EnumMap<>(Programme.class);
    private int workers;

    void add(List<Share> shares) {
        workers++;
        for (Share share : shares) {
            parts.merge(share.programme(), new Bill.Part(share.programme(), share.employer().amount(), share.worker().amount(), null, null),
                    (a, b) -> new Bill.Part(a.programme(), a.employer().plus(b.employer()), a.worker().plus(b.worker()), null, null));
        }
    }

    int workers() {
        return workers;
    }

    List<Bill.Part> parts() {
        return List.copyOf(parts.values());
    }

    Rupiah total() {
        return Bill.total(parts.values());
    }
}
