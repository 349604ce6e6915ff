package id.sigap.claims.officer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.claims.officer.rule.Skill;
import id.sigap.testkit.Infra;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class OverdueMeterTest {

    @Inject
    OverdueMeter meter;
    @Inject
    Branches branches;
    @Inject
    MeterRegistry metrics;

    @Test
    void everyNamedQueueHasOneFigureAndNoOtherBranchMakesOne() {
        meter.measure();
        meter.measure();

        assertNotNull(metrics.find("claims.review.overdue").tags("skill", "APPEALS", "branch", "0000").gauge());
        assertNull(metrics.find("claims.review.overdue").tags("branch", "NOWHERE").gauge());
        long ofNamed = metrics.find("claims.review.overdue").gauges().stream().filter(gauge -> !"other".equals(gauge.getId().getTag("branch"))).count();
        assertEquals((long) branches.all().size() * Skill.values().length, ofNamed);
    }
}
