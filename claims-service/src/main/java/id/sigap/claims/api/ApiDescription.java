package id.sigap.claims.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says once what holds for every operation: who may call, how errors look, that a POST is repeated safely. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "application/problem+json";
    private static final String INTERNAL = "/internal/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSecurityScheme(BEARER, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BEARER)
                .bearerFormat("JWT").description("Access token of auth-service"));
        if (api.getComponents().getSchemas().containsKey("Rupiah")) {
            api.getComponents().addSchema("Rupiah", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).format("int64")
                    .description("Whole rupiah"));
        }
        List.copyOf(api.getPaths().getPathItems().keySet()).stream().filter(path -> path.startsWith(INTERNAL)).forEach(api.getPaths()::removePathItem);
        api.getPaths().getPathItems().values().forEach(ApiDescription::complete);
    }

    private static void complete(PathItem path) {
        for (Map.Entry<PathItem.HttpMethod, Operation> entry : path.getOperations().entrySet()) {
            Operation operation = entry.getValue();
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
            if (entry.getKey() == PathItem.HttpMethod.POST) {
                operation.addParameter(OASFactory.createParameter().name("Idempotency-Key").in(Parameter.In.HEADER).required(true)
                        .description("New for each act; the same one repeats it safely, with the same answer")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING).minLength(16).maxLength(100)));
            }
            operation.getResponses().getAPIResponses().forEach(ApiDescription::completeError);
        }
    }

    private static void completeError(String status, APIResponse response) {
        boolean error = status.startsWith("4") || status.startsWith("5");
        if (error && (response.getContent() == null || response.getContent().getMediaTypes().isEmpty())) {
            response.setContent(OASFactory.createContent().addMediaType(PROBLEM,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        }
    }
}
