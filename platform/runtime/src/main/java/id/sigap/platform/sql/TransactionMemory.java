package id.sigap.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What was read once in a transaction and is needed again in it. Forgotten with its end; without a transaction nothing is remembered. */
@ApplicationScoped
public class TransactionMemory {

    /** A transaction over many rows forgets instead of growing. */
    private static final int MOST = 500;

    private final TransactionSynchronizationRegistry transactions;

    public TransactionMemory(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /**
     * What was found before, or is found now and remembered; that there is nothing is not.
     *
     * @param name of the kind of thing
     */
    public <K, V> Optional<V> once(Class<?> name, K key, Supplier<Optional<V>> read) {
        Map<K, V> known = of(name);
        Optional<V> value = Optional.ofNullable(known.get(key)).or(read);
        value.ifPresent(found -> known.put(key, found));
        return value;
    }

    /**
     * What is remembered under a name.
     *
     * @param name of the kind of thing; whoever shares it shares the map
     */
    @SuppressWarnings("unchecked")
    public <K, V> Map<K, V> of(Class<?> name) {
        if (transactions.getTransactionKey() == null) {
            return new HashMap<>();
        }
        Map<K, V> map = (Map<K, V>) transactions.getResource(name);
        if (map == null) {
            map = new HashMap<>();
            transactions.putResource(name, map);
        }
        if (map.size() > MOST) {
            map.clear();
        }
        return map;
    }
}
