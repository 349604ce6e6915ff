package id.sigap.payment.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the fake bank knows: orders by reference, and the money that it moved. */
final class BankBooks {

    /** An order as it stands. */
    static final class Order {
        private final String account;
        private final long amount;
        private int tries;
        private int enquiries;
        private long paid;
        private int payments;

        private Order(String account, long amount) {
            this.account = account;
            this.amount = amount;
        }

        String account() {
            return account;
        }

        int tries() {
            return tries;
        }

        int enquiries() {
            return enquiries;
        }

        boolean isPaid() {
            return payments > 0;
        }

        long paid() {
            return paid;
        }
    }

    private final Map<String, Order> orders = new HashMap<>();
    private final Map<String, Integer> inquiries = new HashMap<>();

    synchronized void inquired(String account) {
        inquiries.merge(account, 1, Integer::sum);
    }

    synchronized Order ordered(String reference, String account, long amount) {
        Order order = orders.computeIfAbsent(reference, none -> new Order(account, amount));
        order.tries++;
        return order;
    }

    /** Null if there is none. */
    synchronized Order enquired(String reference) {
        Order order = orders.get(reference);
        if (order != null) {
            order.enquiries++;
        }
        return order;
    }

    /** Moves the order's money and so much more; this bank does not refuse a second time, so that one would show. */
    synchronized void pay(Order order, long more) {
        order.payments++;
        order.paid = order.amount + more;
    }

    synchronized Map<String, Object> of(String account) {
        List<Order> found = orders.values().stream().filter(o -> o.account.equals(account)).toList();
        return Map.of("payments", found.stream().mapToInt(o -> o.payments).sum(), "references", found.size(),
                "paid", found.stream().mapToLong(o -> o.paid).sum(), "inquiries", inquiries.getOrDefault(account, 0));
    }
}
