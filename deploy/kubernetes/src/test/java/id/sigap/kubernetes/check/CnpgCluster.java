package id.sigap.kubernetes.check;

import java.util.List;
import java.util.Map;

/** What we use of CloudNativePG's {@code Cluster}; it publishes no Java model. A field that is not here is a typo, or a decision to write down here. */
record CnpgCluster(String apiVersion, Kind kind, Metadata metadata, Spec spec) {

    enum Kind {
        Cluster
    }

    record Metadata(String name, Map<String, String> labels) {
    }

    record Spec(int instances, Catalog imageCatalogRef, Bootstrap bootstrap, PostgreSql postgresql, boolean enableSuperuserAccess, Storage storage,
            Storage walStorage, Resources resources, Affinity affinity) {
    }

    record Catalog(String apiGroup, String kind, String name, int major) {
    }

    record Bootstrap(InitDb initdb) {
    }

    record InitDb(String database, String owner, boolean dataChecksums, List<String> postInitApplicationSQL) {
    }

    record PostgreSql(Map<String, String> parameters, Synchronous synchronous) {
    }

    record Synchronous(Method method, int number, Durability dataDurability) {
        enum Method {
            any, first
        }

        enum Durability {
            required, preferred
        }
    }

    record Storage(String size) {
    }

    record Resources(Map<String, String> requests, Map<String, String> limits) {
    }

    record Affinity(boolean enablePodAntiAffinity, String podAntiAffinityType, String topologyKey) {
    }
}
