package id.sigap.auth;

import id.sigap.testkit.Infra;
import id.sigap.testkit.ServedApi;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class ApiDescriptionTest {

    private final ServedApi api = ServedApi.at("/auth/v1/openapi");

    @Test
    void whatIsServedIsWhatIsCheckedIn() throws IOException {
        api.isCheckedIn();
    }

    @Test
    void everyOperationSaysWhatItTakesAnswersAndRefuses() throws IOException {
        api.isComplete();
    }
}
