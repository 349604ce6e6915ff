package id.sigap.platform.crypto;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import id.sigap.platform.PlatformConfig;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.ServiceDatabase;
import id.sigap.platform.sql.TransactionMemory;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/** The platform's own classes over a service's database and secrets, as the service has them. */
public record ServiceCrypto(AgroalDataSource database, PersonalData personal, BlindIndex index) implements AutoCloseable {

    public static ServiceCrypto over(String url, String user, String password, Path secretsDir) throws SQLException {
        PlatformConfig config = (PlatformConfig) Proxy.newProxyInstance(PlatformConfig.class.getClassLoader(), new Class<?>[] {PlatformConfig.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("secretsDir")) {
                        return secretsDir;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
        AgroalDataSource database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(1)
                .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url).principal(new NamePrincipal(user)).credential(new SimplePassword(password)))));
        Secrets secrets = new Secrets(config);
        Database db = ServiceDatabase.over(database);
        return new ServiceCrypto(database, new PersonalData(new PersonKeys(db, new TransactionMemory(new TransactionSynchronizationRegistryImple()),
                new KeyUse(secrets, db, config, Clock.systemUTC()))), new BlindIndex(secrets));
    }

    @Override
    public void close() {
        database.close();
    }
}
