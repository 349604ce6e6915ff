package id.sigap.servers;

import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.IDEMPOTENT_WRITE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Who may do what on the broker, derived from the list of topics. What is not named is refused. */
public final class Access {

    public static final String ANALYST = "analyst";

    private Access() {
    }

    public static List<AclBinding> all() {
        return Stream.concat(Stream.of(Service.values()).flatMap(s -> of(s).stream()), analyst().stream()).toList();
    }

    /** A service writes its own topics and asks how large messages they take, reads those that name it, and commits offsets in groups that bear its name. */
    public static List<AclBinding> of(Service service) {
        String user = service.serviceName();
        List<AclBinding> access = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            if (topic.owner() == service) {
                access.addAll(allow(user, literal(ResourceType.TOPIC, topic.topicName()), WRITE, READ, DESCRIBE, DESCRIBE_CONFIGS));
            } else if (topic.readers().contains(service)) {
                access.addAll(allow(user, literal(ResourceType.TOPIC, topic.topicName()), READ, DESCRIBE));
            }
        }
        access.addAll(allow(user, prefixed(ResourceType.GROUP, user), READ, DESCRIBE));
        access.addAll(allow(user, prefixed(ResourceType.TRANSACTIONAL_ID, user + "-relay"), WRITE, DESCRIBE));
        access.addAll(allow(user, literal(ResourceType.CLUSTER, Resource.CLUSTER_NAME), IDEMPOTENT_WRITE));
        return access;
    }

    /** An analyst reads the open topics, in which there is no person. */
    public static List<AclBinding> analyst() {
        List<AclBinding> access = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            if (topic.kind().open()) {
                access.addAll(allow(ANALYST, literal(ResourceType.TOPIC, topic.topicName()), READ, DESCRIBE));
            }
        }
        access.addAll(allow(ANALYST, prefixed(ResourceType.GROUP, ANALYST), READ, DESCRIBE));
        return access;
    }

    private static List<AclBinding> allow(String user, ResourcePattern what, AclOperation... operations) {
        return Stream.of(operations)
                .map(operation -> new AclBinding(what, new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW)))
                .toList();
    }

    private static ResourcePattern literal(ResourceType type, String name) {
        return new ResourcePattern(type, name, PatternType.LITERAL);
    }

    private static ResourcePattern prefixed(ResourceType type, String prefix) {
        return new ResourcePattern(type, prefix, PatternType.PREFIXED);
    }
}
