package id.sigap.acceptance.data;

import id.sigap.local.Part;

/** The databases that a set is written into. What other services tell each other of members is not part of it: no event is sent. */
public enum Store {
    AUTH(Part.AUTH), MEMBERSHIP(Part.MEMBERSHIP), PAYMENT(Part.PAYMENT);

    private final Part part;

    Store(Part part) {
        this.part = part;
    }

    /** Whose database it is. */
    public Part part() {
        return part;
    }

    Rows rows(Population population, Seals seals) {
        return switch (this) {
            case AUTH -> new AuthRows(population, seals);
            case MEMBERSHIP -> new MembershipRows(population, seals);
            case PAYMENT -> new PaymentRows(population, seals);
        };
    }
}
