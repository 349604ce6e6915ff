package id.sigap.probe;

import id.sigap.contracts.event.Topic;
import id.sigap.servers.DurableServers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** The probe's consumer groups, seen from the broker. */
final class Groups {

    /** What a consumer keeps beside its position, lest it should start from the beginning; a fresh database is at the first. */
    private static final String FIRST_GENERATION = "0";

    private Groups() {
    }

    /**
     * Puts all groups past what the topic holds, for consumers with a fresh database: what a test finds to consume is its own.
     * Members that were killed are sent away, since the broker still waits for them.
     */
    static void skipToTheEnd(DurableServers servers, Topic topic) {
        try (Admin admin = Admin.create(servers.kafka().admin().properties())) {
            List<TopicPartition> partitions = of(admin.describeTopics(List.of(topic.topicName())).allTopicNames()).get(topic.topicName())
                    .partitions().stream().map(partition -> new TopicPartition(topic.topicName(), partition.partition())).toList();
            Map<TopicPartition, ListOffsetsResultInfo> ends = of(admin.listOffsets(partitions.stream()
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()))).all());
            Map<TopicPartition, OffsetAndMetadata> offsets = ends.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, end -> new OffsetAndMetadata(end.getValue().offset(), FIRST_GENERATION)));
            List<String> groups = of(admin.listConsumerGroups().all()).stream().map(listing -> listing.groupId()).toList();
            for (ConsumerGroupDescription group : of(admin.describeConsumerGroups(groups).all()).values()) {
                if (!group.members().isEmpty()) {
                    of(admin.removeMembersFromConsumerGroup(group.groupId(), new RemoveMembersFromConsumerGroupOptions()).all());
                }
                of(admin.alterConsumerGroupOffsets(group.groupId(), offsets).all());
            }
        }
    }

    private static <T> T of(KafkaFuture<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
