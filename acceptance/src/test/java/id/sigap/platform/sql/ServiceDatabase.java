package id.sigap.platform.sql;

import io.agroal.api.AgroalDataSource;

/** The platform's {@link Database} over a pool of one's own. */
public final class ServiceDatabase {

    private ServiceDatabase() {
    }

    public static Database over(AgroalDataSource source) {
        return new Database(source);
    }
}
