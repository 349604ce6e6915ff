package id.sigap.biometric;

import id.sigap.testkit.Infra;
import id.sigap.testkit.ServedApi;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class ApiDescriptionTest {

    private final ServedApi api = ServedApi.at("/biometric/v1/openapi");

    @Test
    void whatIsServedIsWhatIsCheckedIn() throws IOException {
        api.isCheckedIn();
    }

    @Test
    void everyOperationSaysWhatItTakesAnswersAndRefuses() throws IOException {
        api.isComplete();
    }
}
